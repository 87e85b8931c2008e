import { milestoneRange } from './ladder.ts';
import type { Ladder } from './ladders.ts';
import type { Milestone } from './milestones.ts';
import { dropInstant } from './release.ts';
import { STALE_AFTER } from './situation.ts';

const DAY_MS = 86_400_000;

type Dated = Pick<Milestone, 'id' | 'date' | 'precision' | 'from' | 'to'>;

/**
 * The instants (epoch milliseconds, the earliest first) at which a ladder may say something else though nobody edits it, on the
 * calendar of UTC: a rung's first day comes or its last one is over, the season drops, the newest news turns stale, or a clock that
 * was set before that news comes to be believed. Nothing turns at any other; whoever needs to know whether something does compares.
 */
export function turningPoints({ milestones, newestReport }: Ladder<Dated>): number[] {
  const ofRungs = milestones.flatMap((milestone) => {
    const range = milestoneRange(milestone);
    if (range === null) return [];
    const days = [range.first * DAY_MS, (range.last + 1) * DAY_MS];
    return milestone.id === 'released' ? [...days, dropInstant(range.first)] : days;
  });
  const ofNews = newestReport === null ? [] : [-1, 0, STALE_AFTER + 1].map((days) => (newestReport + days) * DAY_MS);
  return [...ofRungs, ...ofNews].sort((a, b) => a - b);
}
