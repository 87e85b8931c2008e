import type { Stroke } from '#domain/people/tie-picture.ts';
import { PersonLink } from '#parts/PersonLink.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { tiesWords as words } from '#words/ties.ts';

import { TieName } from './TieName.tsx';

/** The same ties as a table: each row is a sentence. */
export function TieTable({ strokes }: { strokes: readonly Stroke[] }) {
  const pointName = usePointName();
  const { who, how, whom, since: start } = words.headings;
  return (
    <InlineCollapsible summary={words.table(strokes.length)}>
      <DataTable label={words.tableName} headings={[who, how, whom, start]}>
        {strokes.map(({ tie, from, to, since }) => (
          <tr key={tie.id}>
            <th scope="row" className="p-2 font-normal">
              <PersonLink person={from} />
            </th>
            <td className="p-2">
              <TieName tie={tie} outward />
            </td>
            <td className="p-2">
              <PersonLink person={to} />
            </td>
            <td className="whitespace-nowrap p-2 text-dust">{pointName(since)}</td>
          </tr>
        ))}
      </DataTable>
    </InlineCollapsible>
  );
}
