import type { DayNumber } from './calendar.ts';
import { type Claim, claimSeason, FIRST_AWAITED } from './claims.ts';
import type { Milestone } from './milestones.ts';
import { newestReportDay } from './newest-report.ts';
import type { Shielded } from './shield.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';

/** One season's ladder, and the day of the newest news of that season: all that its status is judged by, and nothing of another one. */
export interface Ladder<M = Shielded<Milestone>> {
  readonly season: number;
  readonly milestones: readonly M[];
  readonly newestReport: DayNumber | null;
}

/** What the newest news of a season is read off: every claim, hidden ones too, and the sources. */
interface Reports {
  readonly claims: readonly Pick<Shielded<Claim>, 'topic' | 'season' | 'window' | 'sources' | 'withdrawn'>[];
  readonly sources: readonly Pick<Source, 'id' | 'published' | 'of'>[];
}

type Rung = Pick<Milestone, 'season'> & Parameters<typeof newestReportDay>[0][number];

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
export function awaitedLadder<M extends Rung>(story: Story, milestones: readonly M[], reports: Reports): Ladder<M> {
  return ladderOf(awaitedSeason(story, milestones), milestones, reports);
}

/** The ladders of the seasons before, the latest first: those of `former-milestones.json`. */
export function formerLadders<M extends Rung>(milestones: readonly M[], reports: Reports): Ladder<M>[] {
  return [...new Set(milestones.map(({ season }) => season))]
    .sort((a, b) => b - a)
    .map((season) =>
      ladderOf(
        season,
        milestones.filter((milestone) => milestone.season === season),
        reports,
      ),
    );
}

function ladderOf<M extends Rung>(season: number, milestones: readonly M[], { claims, sources }: Reports): Ladder<M> {
  const own = claims.filter((claim) => claimSeason(claim) === season);
  return { season, milestones, newestReport: newestReportDay(milestones, own, sources) };
}

/** An id within a season as an id among those of all seasons. The first awaited one's are as they were when it was the only one. */
export function idIn(season: number, id: string): string {
  return season === FIRST_AWAITED ? id : `s${season}-${id}`;
}
