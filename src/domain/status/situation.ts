import { type DayNumber, type DayRange, dayAt, toDay } from '#domain/facts/calendar.ts';
import type { LocalText } from '#domain/facts/text.ts';

import { type ClockDoubt, clockDoubt } from './clock-doubt.ts';
import { gatherEvidence } from './evidence.ts';
import { climb, type Disorder, findDisorder, milestoneRange, takenBack } from './ladder.ts';
import type { Ladder } from './ladders.ts';
import type { FormerSaying, Milestone, MilestoneId } from './milestones.ts';
import { dropDayAt, type Release, releaseAt } from './release.ts';

/** News older than this many days is called stale. */
export const STALE_AFTER = 60;

/** Rungs that are a stage, not an event: the headline names the event before them. */
const STAGES: ReadonlySet<MilestoneId> = new Set(['pre-production', 'post-production']);

/** Where the awaited season stands at an instant: all that the headline says. */
export interface Situation {
  readonly season: number;
  /** Today on the viewer's calendar, as far as their clock can be believed. */
  readonly today: DayNumber;
  /** What speaks against the device's clock: from one that is set too early nothing is counted. */
  readonly doubt: ClockDoubt | null;
  /** The zone of the viewer's calendar and clock; the device's own where undefined. */
  readonly zone: string | undefined;
  readonly release: Release;
  /** The viewer's own day at the hour of a known drop: west of Los Angeles it is the day before. */
  readonly dropsOn: DayNumber | null;
  /** A release date that somebody names and Netflix does not; `past` when it lies behind us. */
  readonly unofficial: { readonly range: DayRange; readonly past: boolean } | null;
  readonly lastEvent: { readonly id: MilestoneId; readonly range: DayRange } | null;
  readonly stage: MilestoneId | null;
  /** What Netflix had named and took back, where it names nothing now. */
  readonly takenBack: DayRange | null;
  /** The rungs above the last one reached: what may have happened since the newest news. */
  readonly ahead: readonly MilestoneId[];
  readonly disorder: readonly Disorder[];
  /** The newest news: its day, how many days ago that is, and whether it is too old to say that something is not there. */
  readonly newest: { readonly day: DayNumber; readonly age: number; readonly stale: boolean } | null;
  /** Up to when somebody looked for the release and did not find it, where that is later than the newest news and nothing is dated. */
  readonly notSeen: { readonly day: DayNumber; readonly says: LocalText | undefined } | null;
}

type Known = Pick<Milestone, 'id' | 'date' | 'precision' | 'from' | 'to' | 'certainty'> & {
  readonly former?: readonly Pick<FormerSaying, 'date' | 'precision' | 'window' | 'certainty'>[];
  readonly notSeenUntil?: Pick<NonNullable<Milestone['notSeenUntil']>, 'date' | 'says'> | undefined;
  readonly accounts: readonly Pick<Milestone['accounts'][number], 'date' | 'precision' | 'used'>[];
};

const DAY_MS = 24 * 3_600_000;

/**
 * Now as far as it can be believed (epoch milliseconds): a clock that is set before the newest fact would undo events that
 * have happened, so the day of that fact stands in for it: its start, before anything can drop on it.
 */
export function believableNow(now: number, newest: DayNumber | null, timeZone?: string): number {
  return newest !== null && clockDoubt(now, newest, timeZone) === 'early' ? newest * DAY_MS : now;
}

/** Today for the viewer and in Los Angeles, which decides over a release, as far as the device's clock can be believed. */
export function daysAt(
  device: number,
  newest: DayNumber | null,
  timeZone?: string,
): { readonly today: DayNumber; readonly dropDay: DayNumber } {
  const now = believableNow(device, newest, timeZone);
  // West of Greenwich that day begins later, and it is today all the same.
  const today = newest !== null && now !== device ? newest : dayAt(now, timeZone);
  return { today, dropDay: dropDayAt(now) };
}

/** Reads the situation off a ladder. `device` is its clock, in epoch milliseconds. */
export function situationAt(
  { season, milestones, newestReport }: Ladder<Known>,
  device: number,
  timeZone?: string,
): Situation {
  const now = believableNow(device, newestReport, timeZone);
  const { today, dropDay } = daysAt(device, newestReport, timeZone);
  const rungs = climb(milestones, today, dropDay);
  const { events } = gatherEvidence(milestones, today, newestReport, dropDay);
  const event = rungs.findLast(
    ({ id, state }) => events.has(id) && !STAGES.has(id) && id !== 'released' && state !== 'taken-back',
  );
  const range = event && events.get(event.id);
  const age = newestReport === null ? 0 : Math.max(0, today - newestReport);
  const released = milestones.find((milestone) => milestone.id === 'released');
  const release = releaseAt(released, now, timeZone);
  const looked = released?.notSeenUntil;
  const seen = looked && { day: toDay(looked.date), says: looked.says };
  const named = released === undefined || released.certainty === 'official' ? null : milestoneRange(released);
  return {
    season,
    today,
    doubt: clockDoubt(device, newestReport, timeZone),
    zone: timeZone,
    release,
    dropsOn: 'drop' in release ? dayAt(release.drop, timeZone) : null,
    unofficial: named && { range: named, past: named.last < today },
    lastEvent: event && range ? { id: event.id, range } : null,
    takenBack: takenBack(released),
    // What a later rung implies has no day: no news tells of it.
    stage: rungs.findLast((rung) => rung.state === 'dated' && rung.id !== 'released')?.id ?? null,
    ahead: rungs.filter((rung) => rung.state !== 'dated' && rung.state !== 'implied').map((rung) => rung.id),
    disorder: findDisorder(milestones),
    newest: newestReport === null ? null : { day: newestReport, age, stale: age > STALE_AFTER },
    notSeen:
      seen !== undefined && seen.day > (newestReport ?? Number.NEGATIVE_INFINITY) && !('drop' in release) ? seen : null,
  };
}
