import type { Wait } from '#domain/waits.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { statusWords as status } from '#words/status.ts';
import { statusPageWords as pageWords } from '#words/status-page.ts';

/** The rows that the forecast rests on, each with its wait and its sources. */
export function Waits(props: { waits: readonly Wait[] }) {
  const { estimate } = pageWords;
  const { series, wrapped, premiered, wait, sources } = estimate.columns;
  return (
    <DataTable label={estimate.rows} headings={[series, wrapped, premiered, wait, sources]}>
      {props.waits.map(({ season, days }) => (
        <tr key={season.id} className="border-rule border-b align-top">
          <th scope="row" className="p-2 font-normal">
            {pageWords.seasonOf(season.title, season.season)}
          </th>
          <td className="p-2">
            {season.filmingWrapped === null ? null : <FactDate date={season.filmingWrapped.date} />}
          </td>
          <td className="p-2">
            <FactDate date={season.premiered.date} />
          </td>
          <td className="p-2 tabular-nums">{status.days(days)}</td>
          <td className="p-2">
            <SourceList ids={[...new Set([...(season.filmingWrapped?.sources ?? []), ...season.premiered.sources])]} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
