import { comparablesQuery, ladderQuery } from '#data/facts.ts';
import type { DayNumber, DayRange } from '#domain/facts/calendar.ts';
import { gatherEvidence } from '#domain/status/evidence.ts';
import { forecast, NOTICE_DAYS } from '#domain/status/forecast.ts';
import { announcedRelease } from '#domain/status/release.ts';
import { coverage, type Wait, waitsOf } from '#domain/status/waits.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { FactDate } from '#parts/FactDate.tsx';
import { ForecastPlot } from '#parts/ForecastPlot.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Section } from '#ui/Section.tsx';
import { forecastWords as words } from '#words/forecast.ts';
import { statusWords as status } from '#words/status.ts';
import { statusPageWords } from '#words/status-page.ts';

/** Our estimate, from the wrap on and for as long as nothing is announced; before the wrap, why there is none. */
export function Estimate() {
  const { season, milestones, newestReport } = useFact(ladderQuery);
  const { today, dropDay } = useDays(newestReport);
  const { events } = gatherEvidence(milestones, today, newestReport, dropDay);
  const wrapped = events.get('filming-wrapped');
  const announced = announcedRelease(milestones.find(({ id }) => id === 'released'));
  if (announced.mode !== 'undated' || events.size === 0) return null;
  return wrapped === undefined ? (
    <Section title={words.title}>
      <p>{words.none(season)}</p>
    </Section>
  ) : (
    <Reckoned wrapped={wrapped} today={today} />
  );
}

/** When the awaited season may come, as dots and in words, with how it is made and how well it did on others. */
function Reckoned(props: { wrapped: DayRange; today: DayNumber }) {
  const { estimate } = statusPageWords;
  const { today } = props;
  const { seasons } = useFact(comparablesQuery);
  const waits = waitsOf(seasons);
  const days = waits.map((wait) => wait.days);
  const result = forecast(days, props.wrapped.first, today);
  if (result === null) return null;
  const measured = coverage(waits);
  const other = forecast(days, props.wrapped.last, today);
  return (
    <Section title={words.title}>
      <p className="text-lg">{result.beyondAll ? words.beyondAll : words.short(result)}</p>
      <p>{estimate.covers(measured)}</p>
      <ForecastPlot forecast={result} today={today} />
      <p>{estimate.plain(result)}</p>
      {other === null || props.wrapped.first === props.wrapped.last ? null : (
        <p>{estimate.conflict(props.wrapped.last, result, other)}</p>
      )}
      <InlineCollapsible summary={words.method}>
        <p>{estimate.methodText(NOTICE_DAYS)}</p>
        <p>{estimate.coverage(measured)}</p>
      </InlineCollapsible>
      <InlineCollapsible summary={estimate.rows}>
        <Waits waits={waits} />
      </InlineCollapsible>
    </Section>
  );
}

/** The rows that the forecast rests on, each with its wait and its sources. */
function Waits(props: { waits: readonly Wait[] }) {
  const { estimate } = statusPageWords;
  const { series, wrapped, premiered, wait, sources } = estimate.columns;
  return (
    <DataTable label={estimate.rows} headings={[series, wrapped, premiered, wait, sources]}>
      {props.waits.map(({ season, days }) => (
        <tr key={season.id} className="border-rule border-b align-top">
          <th scope="row" className="p-2 font-normal">
            {statusPageWords.seasonOf(season.title, season.season)}
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
