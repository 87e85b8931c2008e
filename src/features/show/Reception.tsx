import { receptionQuery, weeklyChartsQuery } from '#data/facts.ts';
import { toDay } from '#domain/facts/calendar.ts';
import type { Figure } from '#domain/show/reception.ts';
import { type ChartRun, chartRuns } from '#domain/show/weekly-charts.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { formatDate, formatNumber, formatRange } from '#i18n/format.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { CollapsibleList } from '#ui/CollapsibleList.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';

/** Viewing figures, charts and scores, each as of its date, conflicts in the note. */
export function Reception() {
  const { reception } = useFact(receptionQuery);
  return (
    <Section title={words.reception} anchor="reception">
      <WeeklyCharts />
      <CollapsibleList
        items={reception}
        partOf={(figure) => figure.group}
        titleOf={(group) => words.receptionGroups[group]}
        countOf={words.figureCount}
      >
        {(figures) => (
          <ul className="grid gap-2">
            {figures.map((figure) => (
              <FigureItem key={figure.id} figure={figure} />
            ))}
          </ul>
        )}
      </CollapsibleList>
    </Section>
  );
}

function FigureItem({ figure }: { figure: Shielded<Figure> }) {
  return (
    <li className="first-letter:uppercase">
      <FactText text={figure.metric} />:{' '}
      <b className="font-semibold tabular-nums">{words.figures[figure.unit](formatNumber(figure.value))}</b>{' '}
      <span className="text-dust">({words.asOf(formatDate(figure.asOf))})</span>{' '}
      <Doubt confidence={figure.confidence} />
      {figure.note === null ? null : (
        <p className="text-dust text-sm">
          <FactText text={figure.note} />
        </p>
      )}
      <SourceList ids={figure.sources} />
    </li>
  );
}

/** How long each season was in Netflix's own weekly list, and one tap away each of its weeks. */
function WeeklyCharts() {
  const { chart, weeks } = useFact(weeklyChartsQuery);
  return chartRuns(weeks).map((run) => (
    <div key={run.season}>
      <p>
        {words.charted(run.season)} <FactText text={chart} />{' '}
        {words.chartedSums(run.weeks.length, run.weeksFirst, formatNumber(run.hours))}
      </p>
      <InlineCollapsible summary={words.weekByWeek}>
        <Weeks run={run} />
      </InlineCollapsible>
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
