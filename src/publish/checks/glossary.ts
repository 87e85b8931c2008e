import { comparePoints } from '#domain/story/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readStory } from './read-story.ts';
import { isList, isRecord, latest, visitShape } from './walk.ts';

/**
 * A word of the story is explained from the moment at which it is there: a word without a sentence would be a riddle.
 */
export function glossary(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  return [...visitShape(folder, 'glossary', 'terms')].flatMap(({ file, record, value }): Fault[] => {
    if (!isRecord(value) || !isList(value['sentences'])) return [];
    const pointOf = (one: unknown) =>
      latest(story, isRecord(one) && typeof one['after'] === 'string' ? [one['after']] : []);
    const own = pointOf(value);
    if (value['sentences'].some((sentence) => comparePoints(story, pointOf(sentence), own) <= 0)) return [];
    const problem = `hold none that may be read at "${own}", where the word is there; stamp the word later, or write what can be said then`;
    return [{ file, record, field: 'sentences', problem }];
  });
}
