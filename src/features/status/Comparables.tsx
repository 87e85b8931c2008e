import { useSuspenseQuery } from '@tanstack/react-query';
import { comparablesQuery } from '#data/facts.ts';
import type { Comparable } from '#domain/comparables.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Fold } from '#ui/Fold.tsx';
import { Section } from '#ui/Section.tsx';
import { statusPageWords as pageWords } from '#words/status-page.ts';

const STEPS = ['filmingWrapped', 'dateAnnounced', 'premiered'] as const;

/** The reference class of the forecast, row by row with its sources. */
export function Comparables() {
  const { seasons } = useSuspenseQuery(comparablesQuery(useView())).data;
  const { title, wrapped, announced, premiered, sources } = pageWords.comparableColumns;
  return (
    <Section title={pageWords.comparables} anchor="comparables">
      <p>{pageWords.comparablesLead}</p>
      <Fold title={title} count={String(seasons.length)}>
        <DataTable label={pageWords.comparables} headings={[title, wrapped, announced, premiered, sources]}>
          {seasons.map((season) => (
            <ComparableRow key={season.id} season={season} />
          ))}
        </DataTable>
      </Fold>
    </Section>
  );
}

function ComparableRow({ season }: { season: Comparable }) {
  const cited = STEPS.flatMap((step) => season[step]?.sources ?? []);
  return (
    <tr className="border-rule border-b align-top">
      <th scope="row" className="min-w-56 p-2 font-normal">
        {pageWords.seasonOf(season.title, season.season)}
        {season.note === null ? null : (
          <span className="block text-dust">
            <FactText text={season.note} />
          </span>
        )}
      </th>
      {STEPS.map((step) => {
        const dated = season[step];
        return (
          <td key={step} className="whitespace-nowrap p-2">
            {dated === null ? <span className="text-dust">{pageWords.notKnown}</span> : <FactDate date={dated.date} />}
            {season.shaky.includes(step) ? ' ?' : ''}
          </td>
        );
      })}
      <td className="min-w-32 p-2">
        <SourceList ids={[...new Set([...cited, ...season.noteSources])]} />
      </td>
    </tr>
  );
}
