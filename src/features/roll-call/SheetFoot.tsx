import type { MarkCount } from '#domain/roll-call.ts';
import { MarkSign } from '#parts/MarkSign.tsx';
import { markWords } from '#words/marks.ts';

/** The foot of the sheet: how many of the people in the book have each mark, episode by episode. */
export function SheetFoot(props: { foot: readonly MarkCount[]; points: readonly string[] }) {
  const { marks } = markWords;
  return (
    <tfoot>
      {props.foot.map(({ mark, counts }, line) => (
        <tr key={mark} className={line === 0 ? '[&>*]:border-dust [&>*]:border-t-2' : ''}>
          <th
            scope="row"
            className="sticky left-0 z-10 bg-board py-1 pr-1.5 text-left font-normal text-sm print:static print:py-0 print:text-[7pt] print:leading-none"
          >
            <MarkSign mark={mark} named /> {marks[mark].name}
          </th>
          {counts.map((count, column) => (
            <td
              key={props.points[column]}
              className={`border-rule border-l py-1 text-center tabular-nums print:py-0 ${count === 0 ? 'text-dust' : ''}`}
            >
              {count}
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
}
