import { useSuspenseQuery } from '@tanstack/react-query';
import { weeklyChartsQuery } from '#data/facts.ts';
import { toDay } from '#domain/calendar.ts';
import { type ChartRun, chartRuns } from '#domain/weekly-charts.ts';
import { formatNumber, formatRange } from '#i18n/format.ts';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { showWords as words } from '#words/show.ts';

/** How long each season was in Netflix's own weekly list, and one tap away each of its weeks. */
export function WeeklyCharts() {
  const { chart, weeks } = useSuspenseQuery(weeklyChartsQuery(useView())).data;
  return chartRuns(weeks).map((run) => (
    <div key={run.season}>
      <p>
        {words.charted(run.season)} <FactText text={chart} />{' '}
        {words.chartedSums(run.weeks.length, run.weeksFirst, formatNumber(run.hours))}
      </p>
      <Disclosure summary={words.weekByWeek}>
        <Weeks run={run} />
      </Disclosure>
      <SourceList
        ids={[...new Set(run.weeks.flatMap((week) => [...week.sources, ...(week.countries?.sources ?? [])]))]}
      />
    </div>
  ));
}

function Weeks({ run }: { run: ChartRun }) {
  return (
    <ul className="grid gap-1 text-sm tabular-nums">
      {run.weeks.map((week) => (
        <li key={week.id}>
          {formatRange({ first: toDay(week.from), last: toDay(week.to) })}:{' '}
          {words.figures.hours(formatNumber(week.hours))}, {words.place(week.rank)}
          {week.countries === null ? null : (
            <span className="text-dust">
              {words.inCountries(week.countries.inTop10, week.countries.reported, week.countries.first)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
