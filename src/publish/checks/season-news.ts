import { newsOf } from '#domain/story/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readStory } from './read-story.ts';
import { aboutSeason } from './seasons.ts';
import { tooEarly } from './too-early.ts';
import { isRecord, type JsonRecord, visitShape } from './walk.ts';

/** What a claim about casting, plot or trailers is always about; the other topics say no more than that the season is made. */
const NEWS_TOPICS = new Set<unknown>(['cast', 'plot', 'trailer']);

/** Which season's casting, plot or trailers a record tells, by file and shape. */
const TELLS: readonly (readonly [file: string, shape: string, season: (record: JsonRecord) => unknown])[] = [
  ['casting', 'cast', (record) => record['season']],
  ['plot', 'plot', (record) => record['season']],
  ['trailers', 'trailers', (record) => record['season']],
  ['claims', 'claims', (record) => (NEWS_TOPICS.has(record['topic']) ? aboutSeason(record) : undefined)],
];

/**
 * Casting, plot and trailers of a coming season wait for its news, whoever they name: a viewer asks for them by that point.
 * (product.md, "horizon": the news of a season means that the one before is finished, "and tell me the casting, plot and trailers too")
 */
export function seasonNews(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  return TELLS.flatMap(([file, shape, seasonOf]) =>
    [...visitShape(folder, file, shape)].flatMap((spot) => {
      const season = isRecord(spot.value) ? seasonOf(spot.value) : undefined;
      return typeof season === 'number'
        ? tooEarly(story, spot, newsOf(story, season), `it is news of season ${season}`)
        : [];
    }),
  );
}
