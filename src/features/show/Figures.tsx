import { awardsQuery, contradictionsQuery, receptionQuery, weeklyChartsQuery } from '#data/facts.ts';
import { toDay } from '#domain/facts/calendar.ts';
import type { Award } from '#domain/show/extras.ts';
import { type Figure, newestScores } from '#domain/show/reception.ts';
import { type ChartRun, chartRuns } from '#domain/show/weekly-charts.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { formatDate, formatRange, formatShortMonth } from '#i18n/format.ts';
import { formatLarge } from '#i18n/format-amounts.ts';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { SourcesDiffer, sourcesOf } from '#parts/SourcesDiffer.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Empty } from '#ui/Empty.tsx';
import { Folds } from '#ui/Folds.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';
import { LowDoubt } from './ShowFrame.tsx';

/** How many watched it: Netflix's own weekly list as a picture, every other figure one tap away. */
export function Viewing() {
  const { reception } = useFact(receptionQuery);
  const { chart, weeks } = useFact(weeklyChartsQuery);
  const { contradictions } = useFact(contradictionsQuery);
  const figures = reception.filter(({ group }) => group === 'viewing' || group === 'chart');
  const runs = chartRuns(weeks);
  // What is asked of no single figure stands with all of them.
  const open = contradictions.filter(
    ({ topic, accounts }) => topic === 'figures' && accounts.every(({ figure }) => figure === undefined),
  );
  const sources = [...figures, ...weeks, ...weeks.flatMap(({ countries }) => countries ?? [])];
  return (
    <Section title={words.viewing} anchor="reception">
      {runs.map((run) => (
        <div key={run.season} className="grid gap-2">
          <p>
            {words.charted(run.season)} <FactText text={chart} />{' '}
            {words.chartedSums(run.weeks.length, run.weeksFirst, formatLarge(run.hours))}
          </p>
          <WeekBars run={run} />
        </div>
      ))}
      {figures.length + runs.length === 0 ? <Empty>{words.noFigures}</Empty> : null}
      <Folds>
        {figures.length + runs.length === 0 ? null : (
          <InlineCollapsible summary={words.everyFigure}>
            {runs.map((run) => (
              <div key={run.season}>
                <h3 className="font-display">{words.weekByWeek(run.season)}</h3>
                <Weeks run={run} />
              </div>
            ))}
            <FigureList figures={figures} />
          </InlineCollapsible>
        )}
        <SourcesDiffer questions={open} />
        <SourceList
          ids={[...new Set([...sources.flatMap(({ sources: ids }) => ids), ...sourcesOf(open)])]}
          facts={{ reception: figures, 'weekly-charts': weeks }}
        />
      </Folds>
    </Section>
  );
}

/** Units that begin what a figure counts: nobody says them twice. */
const SAID_BEFORE: ReadonlySet<Figure['unit']> = new Set(['hours', 'views', 'weeks', 'days', 'countries']);

/** Figures in a list, each with its day, and with the answers of others where sources differ on it. */
function FigureList(props: { figures: readonly Shielded<Figure>[] }) {
  return (
    <ul className="grid gap-1.5 text-sm">
      {props.figures.map((figure) => (
        <li key={figure.id}>
          <div className="first-letter:uppercase">
            <FactText text={figure.metric} />:{' '}
            <b className="font-semibold tabular-nums">
              {SAID_BEFORE.has(figure.unit) ? formatLarge(figure.value) : valueOf(figure)}
            </b>
            <span className="text-dust">, {formatDate(figure.asOf)}</span> <LowDoubt confidence={figure.confidence} />
          </div>
          <DifferOn figure={figure} />
        </li>
      ))}
    </ul>
  );
}

function DifferOn({ figure }: { figure: Shielded<Figure> }) {
  const { contradictions } = useFact(contradictionsQuery);
  return (
    <SourcesDiffer
      questions={contradictions.filter(({ accounts }) => accounts.some((account) => account.figure === figure.id))}
    />
  );
}

const valueOf = ({ unit, value }: Shielded<Figure>) => words.figures[unit](formatLarge(value));

const WIDE = 358;
const HIGH = 118;

/** The weeks of a season in the list as bars: filled while it was first, outlined after. The sentence above says the same. */
function WeekBars({ run }: { run: ChartRun }) {
  const most = Math.max(...run.weeks.map(({ hours }) => hours));
  const step = WIDE / Math.max(run.weeks.length, 8);
  const months = run.weeks.map(({ from }) => formatShortMonth(toDay(from)));
  return (
    <svg
      viewBox={`0 0 ${WIDE} ${HIGH + 40}`}
      aria-hidden="true"
      className="w-full max-w-md fill-dust text-xs forced-colors:fill-[CanvasText]"
    >
      {run.weeks.map((week, index) => {
        const height = Math.max(3, (week.hours / most) * HIGH);
        const x = index * step + 2;
        return (
          <g key={week.id}>
            <rect
              x={x}
              y={HIGH + 18 - height}
              width={step - 8}
              height={height}
              rx="2"
              strokeWidth="1.5"
              className={
                week.rank === 1
                  ? 'fill-chalk stroke-chalk'
                  : 'fill-transparent stroke-chalk forced-colors:fill-[Canvas]'
              }
            />
            {week.hours === most ? (
              <text x={x + step} y="14" className="fill-chalk font-display text-base">
                {words.figures.hours(formatLarge(week.hours))}
              </text>
            ) : null}
            {months[index] === months[index - 1] ? null : (
              <text x={x} y={HIGH + 36}>
                {months[index]}
              </text>
            )}
          </g>
        );
      })}
      <path d={`M0 ${HIGH + 19.5}H${WIDE}`} strokeWidth="1.5" className="stroke-chalk" />
    </svg>
  );
}

function Weeks({ run }: { run: ChartRun }) {
  return (
    <ul className="grid gap-1 text-sm tabular-nums">
      {run.weeks.map((week) => (
        <li key={week.id}>
          {formatRange({ first: toDay(week.from), last: toDay(week.to) })}:{' '}
          {words.figures.hours(formatLarge(week.hours))}, {words.place(week.rank)}
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

/** The newest score on each scale, large; the others and what was won, below. */
export function Scores() {
  const { reception } = useFact(receptionQuery);
  const { awards } = useFact(awardsQuery);
  const { contradictions } = useFact(contradictionsQuery);
  const scores = reception.filter(({ group }) => group === 'score');
  const newest = newestScores(scores);
  const others = scores.filter((score) => !newest.includes(score));
  const won = awards.filter(({ result }) => result === 'won');
  const nominated = awards.filter(({ result }) => result === 'nominated');
  const asked = contradictions.filter(({ accounts }) =>
    accounts.some(({ figure }) => scores.some(({ id }) => id === figure)),
  );
  return (
    <Section title={words.scores} anchor="awards">
      {scores.length + awards.length === 0 ? <Empty>{words.noScores}</Empty> : null}
      {newest.length === 0 ? null : (
        <ul className="grid grid-cols-3 gap-3">
          {newest.map((score) => (
            <li key={score.id} className="text-sm leading-snug">
              <b className="block font-display text-2xl leading-8">{valueOf(score)}</b>
              <FactText text={score.metric} />
              <span className="block text-dust">{formatDate(score.asOf)}</span>
            </li>
          ))}
        </ul>
      )}
      <AwardList awards={won} />
      <Folds>
        {nominated.length + others.length === 0 ? null : (
          <InlineCollapsible summary={words.more(nominated.length + others.length)}>
            <AwardList awards={nominated} />
            <FigureList figures={others} />
          </InlineCollapsible>
        )}
        <SourcesDiffer questions={asked} />
        <SourceList
          ids={[...new Set([...[...scores, ...awards].flatMap(({ sources }) => sources), ...sourcesOf(asked)])]}
          facts={{ reception: scores, awards }}
        />
      </Folds>
    </Section>
  );
}

function AwardList(props: { awards: readonly Shielded<Award>[] }) {
  if (props.awards.length === 0) return null;
  return (
    <ul className="grid gap-1.5 text-sm">
      {props.awards.map((award) => (
        <li key={award.id} className="leading-snug">
          <b translate="no" className="font-semibold">
            {words.recipient(award.recipient)}
          </b>{' '}
          {words.results[award.result]} <FactText text={award.category} />{' '}
          <span className="text-dust">
            (<FactText text={award.award} />, {award.year})
          </span>
        </li>
      ))}
    </ul>
  );
}
