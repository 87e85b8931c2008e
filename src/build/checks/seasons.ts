import { findPoint, type Story } from '#domain/story.ts';

/** The season that a story point belongs to; `start` belongs to none. */
function seasonOf(story: Story, id: string): number | undefined {
  const point = findPoint(story, id);
  return point === undefined || point.kind === 'start' ? undefined : point.season;
}

/** The last episode of the season in which a point lies, or the point itself where that season has no episode yet. */
export function endOfSeason(story: Story, id: string): string {
  const season = seasonOf(story, id);
  return story.points.findLast((point) => point.kind === 'episode' && point.season === season)?.id ?? id;
}

/** The point from which the news of a season may be read, or undefined where the story has none. */
export function newsOf(story: Story, season: number): string | undefined {
  return story.points.find((point) => point.kind === 'news' && point.season === season)?.id;
}

/** The news of the season after the one in which a point lies; where there is none, the end of that season. */
export function newsAfter(story: Story, id: string): string {
  const season = seasonOf(story, id);
  return (season === undefined ? undefined : newsOf(story, season + 1)) ?? endOfSeason(story, id);
}
