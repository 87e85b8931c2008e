import type { DayNumber } from '#domain/facts/calendar.ts';
import type { Shielded } from '#domain/story/shield.ts';
import type { Story } from '#domain/story/story.ts';

import type { Milestone } from './milestones.ts';

/** One season's ladder, and the day of the newest news of that season: all that its status is judged by, and nothing of another one. */
export interface Ladder<M = Shielded<Milestone>> {
  readonly season: number;
  readonly milestones: readonly M[];
  readonly newestReport: DayNumber | null;
}

type Rung = Pick<Milestone, 'season'>;

/** The day of the newest news of a season with such rungs (src/domain/status/newest-report.ts), or null where none is dated. */
type NewestOf<M> = (season: number, milestones: readonly M[]) => DayNumber | null;

/** The first season that anybody waited for here: the one that is meant where a claim names none, and whose ids bear no season. */
export const FIRST_AWAITED = 2;

/**
 * The awaited season: that of the rungs of `milestones.json`. Without a rung there it is the one that the story looks ahead to: the
 * last it has news of, else the one after its last episode.
 */
export function awaitedSeason(story: Story, [rung]: readonly Pick<Milestone, 'season'>[]): number {
  const last = story.points.at(-1);
  if (rung !== undefined) return rung.season;
  if (last === undefined || last.kind === 'start') return 1;
  return last.kind === 'news' ? last.season : last.season + 1;
}

/** The ladder of the awaited season, of the rungs of `milestones.json`. */
export function awaitedLadder<M extends Rung>(
  story: Story,
  milestones: readonly M[],
  newestOf: NewestOf<M>,
): Ladder<M> {
  const season = awaitedSeason(story, milestones);
  return { season, milestones, newestReport: newestOf(season, milestones) };
}

/** The ladders of the seasons before, the latest first: those of `former-milestones.json`. */
export function formerLadders<M extends Rung>(milestones: readonly M[], newestOf: NewestOf<M>): Ladder<M>[] {
  return [...new Set(milestones.map(({ season }) => season))]
    .sort((a, b) => b - a)
    .map((season) => {
      const own = milestones.filter((milestone) => milestone.season === season);
      return { season, milestones: own, newestReport: newestOf(season, own) };
    });
}

/** An id within a season as an id among those of all seasons. The first awaited one's are as they were when it was the only one. */
export function idIn(season: number, id: string): string {
  return season === FIRST_AWAITED ? id : `s${season}-${id}`;
}
