import type { DayRange } from '#domain/facts/calendar.ts';
import { toDay, toRange } from '#domain/facts/calendar.ts';
import type { LedgerEntry } from '#domain/status/ledger.ts';

/** What the time line of every claim shares: the days it spans, today, and the events that happened. */
export interface TimeLine {
  readonly axis: DayRange;
  readonly today: number;
  readonly events: ReadonlyMap<string, DayRange>;
}

/**
 * The days a claim named, drawn on the ledger's time line: the day it was made (tick), the window (bar; hatched where
 * it rules days out), its event where that happened (diamond), and today. The same stands in words beside it.
 */
export function WindowLine(props: { claim: LedgerEntry['claim']; line: TimeLine }) {
  const { claim } = props;
  const { axis, today, events } = props.line;
  if (claim.window === null) return null;
  const share = (day: number) => ((day - axis.first) / (axis.last + 1 - axis.first)) * 100;
  const at = (day: number) => `${share(day)}%`;
  const width = (range: DayRange) => `${Math.max(0.6, share(range.last + 1) - share(range.first))}%`;
  const named = { first: toDay(claim.window.from), last: toDay(claim.window.to) };
  const event = events.get(claim.window.event);
  const made = toRange(claim.madeOn);
  const excludes = claim.window.kind === 'excludes';
  return (
    <svg aria-hidden="true" className="h-7 w-full overflow-visible" focusable="false">
      <line x1="0" x2="100%" y1="22" y2="22" className="stroke-dust" />
      {yearStarts(axis).map((day) => (
        <line key={day} x1={at(day)} x2={at(day)} y1="19" y2="25" className="stroke-dust" />
      ))}
      <rect
        x={at(named.first)}
        width={width(named)}
        y="9"
        height="9"
        className={excludes ? 'fill-none stroke-chalk' : 'fill-chalk stroke-chalk'}
        strokeDasharray={excludes ? '3 2' : undefined}
      />
      <line x1={at(made.first)} x2={at(made.last + 1)} y1="22" y2="22" className="stroke-accent" strokeWidth="3" />
      <circle cx={at((made.first + made.last + 1) / 2)} cy="22" r="3.5" className="fill-accent" />
      {event === undefined ? null : (
        <svg x={at((event.first + event.last + 1) / 2)} y="22" className="overflow-visible">
          <path d="M0-6L6 0L0 6L-6 0Z" className="fill-board stroke-chalk" strokeWidth="1.5" />
        </svg>
      )}
      <line x1={at(today)} x2={at(today)} y1="2" y2="28" className="stroke-turned" strokeWidth="1.5" />
    </svg>
  );
}

function yearStarts(axis: DayRange): number[] {
  const year = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const from = year(axis.first);
  return Array.from({ length: year(axis.last) - from + 1 }, (_, index) => toDay(`${from + index}-01-01`));
}
