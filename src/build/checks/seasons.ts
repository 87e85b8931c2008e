import { findPoint, newsOf, type Story } from '#domain/story.ts';

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

/** The news of the season after the one in which a point lies; where there is none, the end of that season. */
export function newsAfter(story: Story, id: string): string {
  const season = seasonOf(story, id);
  return season === undefined ? id : newsOf(story, season + 1);
}
