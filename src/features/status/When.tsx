import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { comparablesQuery, ladderQuery } from '#data/facts.ts';
import type { DayNumber, DayRange } from '#domain/facts/calendar.ts';
import type { Comparable } from '#domain/status/comparables.ts';
import { gatherEvidence } from '#domain/status/evidence.ts';
import { type Forecast, forecast, NOTICE_DAYS } from '#domain/status/forecast.ts';
import type { Situation } from '#domain/status/situation.ts';
import { coverage, type Wait, waitsOf } from '#domain/status/waits.ts';
import { formatHour } from '#i18n/format.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { ForecastPlot } from '#parts/ForecastPlot.tsx';
import { OwnDay } from '#parts/own-day/OwnDay.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Collapsible } from '#ui/Collapsible.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { statusPageWords } from '#words/status-page.ts';

const { estimate: words, comparables: table } = statusPageWords;

/** When the season comes: what Netflix says, and for as long as it says nothing our estimate, or why there is none; and the visitor's own day. */
export function When({ situation }: { situation: Situation }) {
  const { release, zone } = situation;
  const ladder = useFact(ladderQuery);
  const own = <OwnDay ladder={ladder} situation={situation} />;
  switch (release.mode) {
    case 'undated':
      return <Estimate own={own} />;
    case 'window':
      return <Said own={own}>{words.window(release.range, release.over)}</Said>;
    case 'dated':
      return <Said own={own}>{words.dated(release.day, formatHour(release.drop, zone))}</Said>;
    case 'released':
      return <Said own={own}>{words.out(release.day)}</Said>;
  }
}

/** What Netflix says, and the way to the countdown. */
function Said(props: { own: ReactNode; children: ReactNode }) {
  return (
    <Section title={words.title} anchor="when">
      <p className="font-display text-2xl leading-tight">{props.children}</p>
      <Link to="/countdown/" className="inline-flex min-h-11 items-center justify-self-start link">
        {words.countdown}
      </Link>
      {props.own}
    </Section>
  );
}

function Estimate({ own }: { own: ReactNode }) {
  const { season, milestones, newestReport } = useFact(ladderQuery);
  const { seasons } = useFact(comparablesQuery);
  const { today, dropDay } = useDays(newestReport);
  const { events } = gatherEvidence(milestones, today, newestReport, dropDay);
  const wrapped = events.get('filming-wrapped');
  const waits = waitsOf(seasons);
  const result =
    wrapped &&
    forecast(
      waits.map(({ days }) => days),
      wrapped.first,
      today,
    );
  // Nothing is known, or there is too little to reckon from.
  if (events.size === 0 || result === null) return null;
  if (wrapped === undefined || result === undefined)
    return (
      <Section title={words.title} anchor="when">
        <p>{words.none(season)}</p>
        {own}
      </Section>
    );
  return (
    <Section title={words.title} aside={words.aside} anchor="when">
      <div className="grid gap-1">
        <p className="font-display text-2xl leading-tight">{words.guess(result)}</p>
        <p className="text-balance text-dust text-sm">{words.band(result)}</p>
      </div>
      <ForecastPlot forecast={result} season={season} today={today} />
      {own}
      <div className="border-rule border-t">
        <Collapsible title={words.worked} count={words.series(waits.length)} anchor="comparables">
          <HowWorkedOut result={result} wrapped={wrapped} waits={waits} seasons={seasons} today={today} />
        </Collapsible>
      </div>
    </Section>
  );
}

/** The method, how well it did on others, what the conflict about our own last day of filming changes, and the series it rests on. */
function HowWorkedOut(props: {
  result: Forecast;
  wrapped: DayRange;
  waits: readonly Wait[];
  seasons: readonly Comparable[];
  today: DayNumber;
}) {
  const { result, wrapped, waits, seasons } = props;
  const days = waits.map((wait) => wait.days);
  const other = wrapped.first === wrapped.last ? null : forecast(days, wrapped.last, props.today);
  const used = waits.map(({ season }) => season);
  const left = seasons.filter((season) => !used.includes(season));
  const { label, title, wrapped: ended, announced, premiered, wait } = table;
  return (
    <div className="grid gap-3 text-sm">
      {result.beyondAll ? <p>{words.beyondAll}</p> : null}
      <p>{words.method(NOTICE_DAYS)}</p>
      <p>{words.coverage(coverage(waits))}</p>
      <p>{words.plain(result)}</p>
      {other === null ? null : <p>{words.conflict(wrapped.last, result, other)}</p>}
      <p className="text-dust">{words.maths}</p>
      <DataTable label={label} headings={[title, ended, announced, premiered, wait]}>
        {waits.map((wait) => (
          <Row key={wait.season.id} {...wait} />
        ))}
      </DataTable>
      {used.some(({ shaky }) => STEPS.some((step) => shaky.includes(step))) ? (
        <p className="text-dust">{table.shaky}</p>
      ) : null}
      {left.length === 0 ? null : (
        <p className="text-dust">{table.left(left.map(({ title: name, season }) => table.seasonOf(name, season)))}</p>
      )}
      <SourceList ids={[...new Set(seasons.flatMap(sourcesOf))]} facts={{ comparables: seasons }} />
    </div>
  );
}

const STEPS = ['filmingWrapped', 'dateAnnounced', 'premiered'] as const;

const sourcesOf = (season: Comparable): string[] => [
  ...STEPS.flatMap((step) => season[step]?.sources ?? []),
  ...season.noteSources,
];

/** One series: its days, and how long it took. */
function Row({ season, days }: Wait) {
  return (
    <tr className="align-top">
      <th scope="row" className="min-w-44 p-2 font-normal">
        {table.seasonOf(season.title, season.season)}
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
            {dated === null ? <span className="text-dust">{table.notKnown}</span> : <FactDate date={dated.date} />}
            {season.shaky.includes(step) ? ' ?' : ''}
          </td>
        );
      })}
      <td className="whitespace-nowrap p-2 tabular-nums">{table.days(days)}</td>
    </tr>
  );
}
