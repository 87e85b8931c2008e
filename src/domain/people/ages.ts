import { findPoint, type Story, type StoryPointId } from '#domain/story/story.ts';

/** How old somebody was or is in whole years: a year of birth alone leaves two ages. */
export type Ages = readonly [younger: number, older: number];

/** What may be told of somebody's age. `atFilming` is null where they were not there when filming began. */
export interface ToldAges {
  readonly atFilming: Ages | null;
  readonly now: Ages;
}

const agesIn = (year: number, born: number): Ages => [year - born - 1, year - born];

/** Who may be that young is not told of: of age today, and sixteen when filming began. */
const YOUNGEST = { now: 18, atFilming: 16 } as const;

/**
 * How old somebody born in the year `born` was when filming began (in the year `filmed`; null for who was not there) and is this year.
 * Null where nothing of it may be told, the year included: ages are of adults alone, and never of who was under sixteen then.
 */
export function toldAges(born: number, filmed: number | null, thisYear: number): ToldAges | null {
  const now = agesIn(thisYear, born);
  const atFilming = filmed === null ? null : agesIn(filmed, born);
  return now[0] < YOUNGEST.now || (atFilming !== null && atFilming[0] < YOUNGEST.atFilming) ? null : { atFilming, now };
}

/** Whether who is met at this point was there when the first season was filmed, the one whose filming `show.json` dates. */
export function isOfFirstSeason(story: Story, met: StoryPointId): boolean {
  const point = findPoint(story, met);
  return point !== undefined && (point.kind === 'start' || point.season === 1);
}
