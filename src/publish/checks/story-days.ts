import * as v from 'valibot';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readStory } from './read-story.ts';
import { tooEarly } from './too-early.ts';
import { isRecord, visitShape } from './walk.ts';

const shape = v.object({ first: v.number(), last: v.number() });

/** The days of the story go on from episode to episode, and which of them an episode covers waits for it. */
export function storyDays(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  let season: unknown;
  let reached = { day: 0, record: '' };
  return [...visitShape(folder, 'episodes', 'episodes.days')].flatMap((spot): Fault[] => {
    const days = v.safeParse(shape, spot.value);
    if (!days.success) return [];
    const { first, last } = days.output;
    const episode = spot.within.find((record) => typeof record['season'] === 'number');
    // A later season may begin to count anew.
    if (isRecord(episode) && episode['season'] !== season) reached = { day: 0, record: '' };
    season = episode?.['season'];
    const { file, record } = spot;
    const fault = (problem: string): Fault[] => [{ file, record, field: 'days', problem }];
    const before = reached;
    if (first >= before.day) reached = { day: first, record };
    const early = tooEarly(story, spot, record, `"${record}" tells it`);
    if (early.length > 0) return early;
    if (last < first) return fault(`end on day ${last}, before they begin (day ${first}); swap or correct them`);
    return first < before.day
      ? fault(`begin on day ${first}, before day ${before.day} of ${before.record}; correct one of them`)
      : [];
  });
}
