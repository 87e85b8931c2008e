import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readStory } from './read-story.ts';
import { newsOf } from './seasons.ts';
import { tooEarly } from './too-early.ts';
import { isRecord, visitShape, type JsonRecord } from './walk.ts';

/** What a claim about casting, plot or trailers is always about; the other topics say no more than that the season is made. */
const NEWS_TOPICS = new Set<unknown>(['cast', 'plot', 'trailer']);

/** Which season's casting, plot or trailers a record tells, by file and shape. Claims are about season 2. */
const TELLS: readonly (readonly [file: string, shape: string, season: (record: JsonRecord) => unknown])[] = [
  ['season-2-cast', 'cast', () => 2],
  ['season-2-plot', 'plot', () => 2],
  ['trailers', 'trailers', (record) => record['season']],
  ['claims', 'claims', (record) => (NEWS_TOPICS.has(record['topic']) ? 2 : undefined)],
];

/**
 * Casting, plot and trailers of a coming season wait for its news, whoever they name: a viewer asks for them by that point.
 * (product.md, "horizon": `s2-news` means "season 1 finished, and tell me the season 2 casting, plot and trailers too")
 */
export function seasonNews(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  return TELLS.flatMap(([file, shape, seasonOf]) =>
    [...visitShape(folder, file, shape)].flatMap((spot) => {
      const season = isRecord(spot.value) ? seasonOf(spot.value) : undefined;
      const due = typeof season === 'number' ? newsOf(story, season) : undefined;
      return due === undefined ? [] : tooEarly(story, spot, due, `it is news of season ${String(season)}`);
    }),
  );
}
