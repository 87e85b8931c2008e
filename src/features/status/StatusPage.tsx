import { Link } from '@tanstack/react-router';

import { comparablesQuery, formerLaddersQuery, ladderQuery } from '#data/facts.ts';
import type { Comparable } from '#domain/status/comparables.ts';
import { climb } from '#domain/status/ladder.ts';
import { situationAt } from '#domain/status/situation.ts';
import { ClockNotice } from '#parts/ClockNotice.tsx';
import { useDays, useNow, useZone } from '#parts/ClockProvider.tsx';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Headline } from '#parts/Headline.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { PlaceStrip } from '#shield/PlaceStrip.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Collapsible } from '#ui/CollapsibleList.tsx';
import { Contents } from '#ui/Contents.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { contradictionWords as contradictions } from '#words/contradictions.ts';
import { statusWords as status } from '#words/status.ts';
import { statusPageWords as pageWords } from '#words/status-page.ts';

import { Contradictions } from './Contradictions.tsx';
import { Estimate } from './Estimate.tsx';
import { KnownOfSeason } from './KnownOfSeason.tsx';
import { RungNotice } from './RungNotice.tsx';

/**
 * The status tracker: the headline, every rung with its evidence, what is known of the awaited season, how long others took, how the seasons before it came. Long as it is,
 * only the parts that tell the time read the clock: what it passes by is not drawn again.
 */
export function StatusPage() {
  const { season, newestReport } = useFact(ladderQuery);
  const former = useFact(formerLaddersQuery);
  return (
    <Page title={pageWords.title} wide>
      <ClockNotice newest={newestReport} />
      <PlaceStrip />
      <div className="grid gap-4">
        <Answer />
        <Contents
          title={pageWords.contents}
          parts={[
            { anchor: 'ladder', title: status.ladder },
            { anchor: 'contradictions', title: contradictions.title },
            { anchor: `season-${season}`, title: pageWords.known(season) },
            { anchor: 'comparables', title: pageWords.comparables },
            ...former.map((ladder) => ({
              anchor: `season-${ladder.season}`,
              title: pageWords.former(ladder.season),
            })),
          ]}
        />
      </div>
      <Estimate />
      <p>
        <Link to="/status/claims/" className="inline-flex min-h-11 items-center link">
          {pageWords.claimsLink}
        </Link>
      </p>
      <Rungs />
      <Contradictions />
      <KnownOfSeason season={season} />
      <Comparables />
      <FormerSeasons newestReport={newestReport} />
    </Page>
  );
}

const MINUTE = 60_000;

/** Where the awaited season stands this minute, in one sentence. */
function Answer() {
  const ladder = useFact(ladderQuery);
  return <Headline situation={situationAt(ladder, useNow(MINUTE), useZone())} />;
}

/** The ladder, each rung with its evidence. */
function Rungs() {
  const { milestones, newestReport } = useFact(ladderQuery);
  const { today, dropDay } = useDays(newestReport);
  return (
    <Section title={status.ladder} anchor="ladder">
      <ol className="grid gap-3 md:grid-cols-2">
        {climb(milestones, today, dropDay).map((rung) => (
          <RungNotice key={rung.id} rung={rung} />
        ))}
      </ol>
    </Section>
  );
}

/** How each season came that was awaited once: its ladder, and the way to what was said of it. */
function FormerSeasons(props: { newestReport: number | null }) {
  const former = useFact(formerLaddersQuery);
  const { today, dropDay } = useDays(props.newestReport);
  return former.map(({ season, milestones }) => (
    <Section key={season} title={pageWords.former(season)} anchor={`season-${season}`}>
      <InlineCollapsible summary={pageWords.formerLadder(season)}>
        <ol className="grid gap-3 md:grid-cols-2">
          {climb(milestones, today, dropDay).map((rung) => (
            <RungNotice key={rung.id} rung={rung} former />
          ))}
        </ol>
      </InlineCollapsible>
      <Link
        to="/status/claims/"
        search={{ season: String(season) }}
        className="inline-flex min-h-11 items-center justify-self-start link"
      >
        {pageWords.formerClaims(season)}
      </Link>
    </Section>
  ));
}

const STEPS = ['filmingWrapped', 'dateAnnounced', 'premiered'] as const;

/** The reference class of the forecast, row by row with its sources. */
function Comparables() {
  const { seasons } = useFact(comparablesQuery);
  const { title, wrapped, announced, premiered, sources } = pageWords.comparableColumns;
  return (
    <Section title={pageWords.comparables} anchor="comparables">
      <p>{pageWords.comparablesLead}</p>
      <Collapsible title={title} count={String(seasons.length)}>
        <DataTable label={pageWords.comparables} headings={[title, wrapped, announced, premiered, sources]}>
          {seasons.map((season) => (
            <ComparableRow key={season.id} season={season} />
          ))}
        </DataTable>
      </Collapsible>
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
