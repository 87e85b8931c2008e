import type { Rate } from './answer-rates.ts';
import { kb, type Table } from './table.ts';
import type { Costs } from './visitor-cost.ts';

const VISITORS = 1_000_000;
const HOUR = 3600;
/** How much more than the hour's middle comes in its worst minute: an assumption, as people come when the hour strikes. */
const PEAK = 3;

/** Visitors who come on that day, and which visit it is to them. */
const DAYS = [
  ['all of them for the first time, nothing kept', 'first'],
  ['all of them for the first time, the site kept', 'kept'],
  ['all of them come back to a new release, with the worker', 'released'],
  ['all of them come back, nothing changed, with the worker', 'again'],
] as const;

/** What a million visitors in an hour come to, reckoned from what was measured: `core` is how many answers a second one processor gives. */
export function releaseDay(costs: Costs, rates: readonly Rate[]): Table {
  // The slowest of what was measured stands for all.
  const core = Math.min(...rates.map(({ ours }) => ours));
  return {
    title: `A million visitors in an hour, reckoned; in the worst minute ${PEAK} times as many as in the middle (assumed)`,
    rows: new Map(
      DAYS.map(([name, visit]) => {
        const { requests, bytes } = costs[visit];
        const [asked, sent] = [(requests * VISITORS) / HOUR, (bytes * VISITORS) / HOUR];
        return [
          name,
          {
            'a visit': kb(bytes),
            'in all': `${((bytes * VISITORS) / 1e9).toFixed(0)} GB`,
            'line, middle': megabits(sent),
            'line, worst': megabits(sent * PEAK),
            'requests a second, worst': (asked * PEAK).toFixed(0),
            'processors for them, without TLS': ((asked * PEAK) / core).toFixed(2),
          },
        ];
      }),
    ),
  };
}

function megabits(bytes: number): string {
  return `${((bytes * 8) / 1e6).toFixed(0)} Mbit/s`;
}
