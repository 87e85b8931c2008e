import { memo, type ReactNode, useMemo, useState } from 'react';

import type { DayNumber } from '#domain/facts/calendar.ts';
import type { LookBack, Then } from '#domain/status/as-of.ts';
import type { Comparable } from '#domain/status/comparables.ts';
import { finding } from '#domain/status/finding.ts';
import { type Forecast, forecast } from '#domain/status/forecast.ts';
import { climb, milestoneRange } from '#domain/status/ladder.ts';
import { type JudgedClaim, judgeEach, type LedgerEntry } from '#domain/status/ledger.ts';
import { dropDayAt } from '#domain/status/release.ts';
import { type Situation, situationAt } from '#domain/status/situation.ts';
import { waitsOf } from '#domain/status/waits.ts';
import { formatDate, formatRange } from '#i18n/format.ts';
import { useNow, useZone } from '#parts/ClockProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { ForecastPlot } from '#parts/ForecastPlot.tsx';
import { VerdictMark } from '#parts/VerdictStamp.tsx';
import { Button } from '#ui/Button.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { claimWords } from '#words/claims.ts';
import { headlineWords } from '#words/headline.ts';
import { lookBackWords as words } from '#words/look-back.ts';

import { ClaimNotice, whoSaid } from './ClaimNotice.tsx';
import { eveningOf } from './look-back-days.ts';

const MINUTE = 60_000;
/** So many of the newest claims stand there at first, and so many more at a press. */
const [NEWEST, MORE] = [4, 20];

type Past = LookBack<LedgerEntry['claim'], Comparable>;
type Judged = JudgedClaim<LedgerEntry['claim']>;
/** The claims as they are told today, by their ids. */
type ById = ReadonlyMap<string, LedgerEntry>;

/**
 * What was known, what was said, and what today's model would have said in the evening of a day; today, as of now. Everything is reckoned
 * as it is on every other page, from what was known by then. `isSpoken`: it is said to screen readers too.
 */
export const AsOfDay = memo(function AsOfDay(props: {
  past: Past;
  byId: ById;
  day: DayNumber;
  today: DayNumber;
  dropDay: DayNumber;
  isSpoken: boolean;
}) {
  const { past, byId, day, today } = props;
  const now = useNow(MINUTE);
  const zone = useZone();
  const instant = day === today ? now : eveningOf(day);
  const dropDay = day === today ? props.dropDay : dropDayAt(instant);
  const view = useMemo(() => {
    const then = past.asOf(day, dropDay);
    const situation = situationAt(then.ladder, instant, zone);
    const judged = judgeEach(then.claims, () => then.evidence);
    return {
      situation,
      rung: climb(then.ladder.milestones, day, dropDay).find(({ current }) => current),
      judged,
      found: finding(judged, then.ladder.season),
      estimate: estimateOf(then, situation, day),
    };
  }, [past, day, dropDay, instant, zone]);
  const { situation, rung, judged, found, estimate } = view;
  const range = rung?.milestone === undefined ? null : milestoneRange(rung.milestone);
  return (
    <>
      <p role="status" className="sr-only">
        {props.isSpoken
          ? words.spoken(day, rung?.id ?? null, judged.length, found, typeof estimate === 'string' ? null : estimate)
          : ''}
      </p>
      <div className="grid grid-cols-1 gap-x-18 gap-y-8 lg:grid-cols-2">
        <div className="grid min-w-0 content-start gap-y-8">
          <Part title={words.known}>
            {rung === undefined ? (
              <p>{words.nothing}</p>
            ) : (
              <p className="flex flex-wrap items-baseline justify-between gap-x-3 rounded-[6px] bg-tag px-3 py-1.5 text-ink">
                <span className="font-display text-lg leading-6">{words.rungs[rung.id]}</span>
                <span className="font-semibold text-sm">{range === null ? '' : formatRange(range)}</span>
              </p>
            )}
            <p>{headlineWords.answer(situation)}</p>
            {situation.newest === null ? null : <p className="text-dust text-sm">{headlineWords.ages(situation)}</p>}
          </Part>
          <Part title={words.model}>
            {typeof estimate === 'string' ? (
              <p>{words[estimate]}</p>
            ) : (
              <>
                <p>{words.estimate(estimate)}</p>
                <ForecastPlot forecast={estimate} today={day} {...(day === today ? {} : { todayIs: words.thatDay })} />
              </>
            )}
          </Part>
        </div>
        <Part title={words.said}>
          <p>{words.due(judged.length, found)}</p>
          <Newest judged={judged} byId={byId} />
        </Part>
      </div>
      <p className="max-w-prose text-dust text-sm">
        {words.how} {past.leftOut.length === 0 ? null : words.leftOut(past.leftOut)}
      </p>
    </>
  );
});

/** One of the parts of a day. */
function Part(props: { title: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 content-start gap-2">
      <h3 className="font-display text-lg leading-tight">{props.title}</h3>
      {props.children}
    </div>
  );
}

/** What today's model would have said, or why it would have said nothing. */
function estimateOf(
  { evidence, comparables }: Then<unknown, Comparable>,
  { release }: Situation,
  day: DayNumber,
): Forecast | 'named' | 'noWrap' | 'tooFew' | 'beyondAll' {
  if (release.mode !== 'undated') return 'named';
  const wrapped = evidence.events.get('filming-wrapped');
  if (wrapped === undefined) return 'noWrap';
  const waits = waitsOf(comparables).map(({ days }) => days);
  const estimate = forecast(waits, wrapped.first, day);
  if (estimate === null) return 'tooFew';
  return estimate.beyondAll ? 'beyondAll' : estimate;
}

/** The newest claims, each with its verdict then; a tap opens one. */
function Newest(props: { judged: readonly Judged[]; byId: ById }) {
  const { judged, byId } = props;
  const [count, setCount] = useState(NEWEST);
  const [read, setRead] = useState<string>();
  const left = judged.length - count;
  const reading = judged.find(({ claim }) => claim.id === read);
  const entry = reading === undefined ? undefined : byId.get(reading.claim.id);
  return (
    <>
      <ol>
        {judged.slice(0, count).flatMap(({ claim, verdict }) => {
          const said = byId.get(claim.id);
          return said === undefined ? [] : [<Row key={claim.id} said={said} verdict={verdict} onRead={setRead} />];
        })}
      </ol>
      {left <= 0 ? null : (
        <Button className="justify-self-start print:hidden" onClick={() => setCount(count + MORE)}>
          {claimWords.more(Math.min(MORE, left))}
        </Button>
      )}
      {reading === undefined || entry === undefined ? null : (
        <Sheet label={whoSaid(entry)} closeLabel={claimWords.close} onClose={() => setRead(undefined)}>
          <ClaimNotice entry={{ ...entry, ...reading }} />
        </Sheet>
      )}
    </>
  );
}

interface RowOf {
  readonly said: LedgerEntry;
  readonly verdict: Judged['verdict'];
  readonly onRead: (id: string) => void;
}

/** From day to day a row is mostly the same, and is not drawn anew: all it shows of a verdict is which it is. */
const Row = memo(
  function Row({ said, verdict, onRead }: RowOf) {
    const { claim } = said;
    const Words = verdict.kind === 'missed' ? 's' : 'span';
    return (
      <li className="border-rule border-b">
        <button
          type="button"
          aria-haspopup="dialog"
          className="flex min-h-13 w-full items-center gap-2.5 py-1.5 text-left hover:bg-panel"
          onClick={() => onRead(claim.id)}
        >
          <span className="min-w-0 flex-1 leading-snug">
            <span className="font-bold">{whoSaid(said)}</span>{' '}
            <span className="text-dust text-sm">{claimWords.worst.said(formatDate(claim.madeOn))}</span>
            <Words className="block decoration-turned">
              <FactText text={claim.statement} />
            </Words>
          </span>
          <span className="shrink-0">
            <VerdictMark verdict={verdict} />
          </span>
        </button>
      </li>
    );
  },
  (before, after) => before.said === after.said && before.verdict.kind === after.verdict.kind,
);
