import type { Mark } from '#domain/people/marks.ts';
import type { MarkCount } from '#domain/people/roll-call.ts';
import { MarkSign } from '#parts/MarkSign.tsx';
import { markWords } from '#words/marks.ts';
import { rollCallWords as rollCall } from '#words/roll-call.ts';

/**
 * What the marks on the sheet mean, with how many people stand at each after the last episode in it. Only those on it: a mark that has
 * not been needed yet would tell. `point` names that episode.
 */
export function Legend(props: {
  foot: readonly MarkCount[];
  standings: ReadonlyMap<Mark, number>;
  point: string;
  hatching: boolean;
}) {
  const { marks } = markWords;
  const meaningOf = (mark: Mark) => (mark === 'there' || mark === 'open' ? rollCall.meanings[mark] : marks[mark].name);
  return (
    <section aria-label={rollCall.legend(props.point)} className="grid gap-3 print:gap-1">
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {props.foot.map(({ mark }) => (
          <li key={mark} className="flex items-center gap-1.5">
            <MarkSign mark={mark} named />
            <span>
              {meaningOf(mark)}{' '}
              <b className="font-display text-lg leading-none print:text-[9pt]">{props.standings.get(mark) ?? 0}</b>
            </span>
          </li>
        ))}
        {props.hatching ? (
          <li className="flex items-center gap-1.5 text-dust print:hidden">
            <span aria-hidden="true" className="hatched size-4.5 border border-dust" /> {rollCall.hatching}
          </li>
        ) : null}
      </ul>
      <p className="text-dust text-sm print:hidden">{rollCall.hint}</p>
    </section>
  );
}
