import * as v from 'valibot';

import { claimSeason } from '#domain/status/claims.ts';
import { findPoint, type Story } from '#domain/story/story.ts';

import type { JsonRecord } from './walk.ts';

/** The season that a story point belongs to; `start` belongs to none. */
export function seasonOf(story: Story, id: string): number | undefined {
  const point = findPoint(story, id);
  return point === undefined || point.kind === 'start' ? undefined : point.season;
}

/** The last episode of the season in which a point lies, or the point itself where that season has no episode yet. */
export function endOfSeason(story: Story, id: string): string {
  const season = seasonOf(story, id);
  return story.points.findLast((point) => point.kind === 'episode' && point.season === season)?.id ?? id;
}

const named = { season: v.optional(v.number()) };
const claim = v.object({ ...named, window: v.nullish(v.object(named), null) });

/** The season that a claim is about. What is no claim is the schema's to report. */
export function aboutSeason(record: JsonRecord): number | undefined {
  const result = v.safeParse(claim, record);
  return result.success ? claimSeason(result.output) : undefined;
}
