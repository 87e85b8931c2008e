import { useSuspenseQuery } from '@tanstack/react-query';

import { weeklyChartsQuery } from '#data/facts.ts';
import { toDay } from '#domain/calendar.ts';
import { type ChartRun, chartRuns } from '#domain/weekly-charts.ts';
import { formatNumber, formatRange } from '#i18n/format.ts';
import { useLocale } from '#i18n/I18nProvider.tsx';
import { useShowWords } from '#i18n/show-words.ts';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';

/** How long each season was in Netflix's own weekly list, and one tap away each of its weeks. */
export function WeeklyCharts() {
  const words = useShowWords();
  const locale = useLocale();
  const { chart, weeks } = useSuspenseQuery(weeklyChartsQuery(useView())).data;
  return chartRuns(weeks).map((run) => (
    <div key={run.season}>
      <p>
        {words.charted(run.season)} <FactText text={chart} />{' '}
        {words.chartedSums(run.weeks.length, run.weeksFirst, formatNumber(run.hours, locale))}
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
  const words = useShowWords();
  const locale = useLocale();
  return (
    <ul className="grid gap-1 text-sm tabular-nums">
      {run.weeks.map((week) => (
        <li key={week.id}>
          {formatRange({ first: toDay(week.from), last: toDay(week.to) }, locale)}:{' '}
          {words.figures.hours(formatNumber(week.hours, locale))}, {words.place(week.rank)}
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
