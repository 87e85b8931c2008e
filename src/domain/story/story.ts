import * as v from 'valibot';

/** An id of a step of the story: `start`, `s1e7`, the news of the season after. The list is data (`story.json`). */
export const storyPointId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'a story point such as "s1e7"'));
export type StoryPointId = v.InferOutput<typeof storyPointId>;

/** Which season something is of. */
export const seasonNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

const point = v.variant('kind', [
  v.strictObject({ id: v.literal('start'), kind: v.literal('start') }),
  v.strictObject({
    id: storyPointId,
    kind: v.literal('episode'),
    season: seasonNumber,
    episode: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.strictObject({
    id: storyPointId,
    kind: v.literal('news'),
    season: seasonNumber,
  }),
]);

const season = v.strictObject({
  season: seasonNumber,
  episodes: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/**
 * `story.json`: every step of the story, in order, the first one `start`, and how many episodes each season that has come out has:
 * a season is finished once the last of them is passed, and not before they are all in the list.
 */
export const storyFile = v.strictObject({
  points: v.pipe(
    v.array(point),
    // A horizon opens everything before it, so that a start further down would open the story to everybody.
    v.check((points) => points.findLastIndex(({ kind }) => kind === 'start') === 0, 'a list with one start, first'),
  ),
  seasons: v.optional(v.array(season)),
});
export type Story = v.InferOutput<typeof storyFile>;
export type StoryPoint = Story['points'][number];

/** The step with this id, or undefined where the story has none. */
export function findPoint(story: Story, id: StoryPointId): StoryPoint | undefined {
  return story.points.find((point) => point.id === id);
}

/** Negative, zero or positive as `a` comes before, is, or comes after `b`. An unknown point comes last. */
export function comparePoints(story: Story, a: StoryPointId, b: StoryPointId): number {
  const place = (id: StoryPointId) => {
    const index = story.points.findIndex((point) => point.id === id);
    return index < 0 ? story.points.length : index;
  };
  return place(a) - place(b);
}

/** The earlier of two points. One that the story does not know counts as its start, the safest. */
export function earlierOf(story: Story, a: StoryPointId, b: StoryPointId): StoryPointId {
  const place = (id: StoryPointId) => story.points.findIndex((point) => point.id === id);
  return story.points[Math.min(place(a), place(b))]?.id ?? 'start';
}

/** The later of two points. One that the story does not know is later than all. */
export function laterOf(story: Story, a: StoryPointId, b: StoryPointId): StoryPointId {
  return comparePoints(story, a, b) > 0 ? a : b;
}

/** How many episodes of a season the story has. */
export function episodesOf(story: Story, season: number): number {
  return story.points.filter((point) => point.kind === 'episode' && point.season === season).length;
}

/** Whether the story has episodes of more than one season: then a number alone does not say which one is meant. */
export function hasSeveralSeasons(story: Story): boolean {
  const seasons = story.points.flatMap((point) => (point.kind === 'episode' ? [point.season] : []));
  return seasons.some((season) => season !== seasons[0]);
}

/** Whether the viewer who has passed `horizon` has finished a season: all of its episodes are in the list, and the last one is passed. */
export function isSeasonFinished(story: Story, season: number, horizon: StoryPointId): boolean {
  const count = story.seasons?.find((entry) => entry.season === season)?.episodes;
  const last = lastEpisode(story, season);
  if (last === undefined || count !== episodesOf(story, season)) return false;
  return comparePoints(story, last.id, horizon) <= 0 && findPoint(story, horizon) !== undefined;
}

/**
 * The point from which the casting, plot and clips of a season may be read: its news, or where the story has none, the end of the
 * season before. A season that nothing comes before waits for nothing.
 */
export function newsOf(story: Story, season: number): StoryPointId {
  const news = story.points.find((point) => point.kind === 'news' && point.season === season);
  return (news ?? lastEpisode(story, season - 1) ?? story.points[0])?.id ?? 'start';
}

/** The last episode of a season that the story has, or undefined where it has none. */
export function lastEpisode(story: Story, season: number): StoryPoint | undefined {
  return story.points.findLast((point) => point.kind === 'episode' && point.season === season);
}

/** The latest season that the story has a point of: the awaited one, or the last that is out while none is. 1 where it has none. */
export function latestSeason(story: Story): number {
  const last = story.points.at(-1);
  return last === undefined || last.kind === 'start' ? 1 : last.season;
}
