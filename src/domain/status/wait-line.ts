import { type DayNumber, type DayRange, toDate, toDay } from '#domain/facts/calendar.ts';

import type { Ladder } from './ladders.ts';
import { LADDER, type MilestoneId } from './milestones.ts';
import { announcedRelease } from './release.ts';

/** Rungs that are a stage of work and not something that happened on a day. */
const STAGES: ReadonlySet<MilestoneId> = new Set(['pre-production', 'post-production']);

/** Something that happened while we wait: one or more rungs of the awaited season on the same days, or that the season before came out where there is none. */
export interface WaitEvent {
  readonly ids: readonly MilestoneId[];
  readonly season: number;
  readonly range: DayRange;
}

/** The release that a wait begins with: that of the latest season before. Without a former one it is the show's premiere (`premiere`). */
export function waitStart(
  former: readonly Ladder<Parameters<typeof announcedRelease>[0] & { readonly id: MilestoneId }>[],
  premiere: DayNumber,
): { readonly season: number; readonly day: DayNumber } {
  const [before] = former;
  const release = announcedRelease(before?.milestones.find(({ id }) => id === 'released'));
  return before === undefined || release.mode !== 'day'
    ? { season: 1, day: premiere }
    : { season: before.season, day: release.day };
}

/**
 * The real events of the wait for a season, from the day on which the one before came out, in the order of their latest possible
 * day; not the release, which ends it.
 */
export function waitEvents(
  start: { readonly season: number; readonly day: DayNumber },
  season: number,
  events: ReadonlyMap<MilestoneId, DayRange>,
): [WaitEvent, ...WaitEvent[]] {
  const grouped = new Map<string, WaitEvent>();
  for (const id of LADDER) {
    const range = events.get(id);
    if (range === undefined || id === 'released' || STAGES.has(id)) continue;
    const key = `${range.first} ${range.last}`;
    grouped.set(key, { ids: [...(grouped.get(key)?.ids ?? []), id], season, range });
  }
  const before = { ids: [], season: start.season, range: { first: start.day, last: start.day } };
  // A season may be renewed before the one before is out.
  const [first = before, ...rest] = [before, ...grouped.values()].sort((a, b) => a.range.last - b.range.last);
  return [first, ...rest];
}

/** Where a day lies on a line between two days, in percent from 0 to 100. */
export function positionOnLine(day: DayNumber, line: DayRange): number {
  const length = Math.max(1, line.last - line.first);
  return Math.min(100, Math.max(0, ((day - line.first) / length) * 100));
}

/** For each place on a line (percent, ascending), the side with room for its mark: 0 above, 1 below. */
export function sidesOfLine(places: readonly number[], gap: number): (0 | 1)[] {
  const ends: [number, number] = [-gap, -gap];
  return places.map((place) => {
    const side = place - ends[0] >= gap || ends[0] <= ends[1] ? 0 : 1;
    ends[side] = place;
    return side;
  });
}

/** The first of January of the years on a line, at most `most` of them, evenly spaced. */
export function yearsOnLine(line: DayRange, most: number): DayNumber[] {
  const yearOf = (day: DayNumber) => Number(toDate(day).slice(0, 4));
  const first = yearOf(line.first) + 1;
  const count = Math.max(0, yearOf(line.last) - first + 1);
  const step = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => toDay(`${first + index * step}-01-01`));
}
