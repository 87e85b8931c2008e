import { toDay } from '#domain/facts/calendar.ts';
import { comparePoints } from '#domain/story/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readPeople } from './people.ts';
import { readStory } from './read-story.ts';
import { daysOf } from './real-date.ts';
import { isRecord, visitShape } from './walk.ts';

function publishedBefore(folder: Folder, day: string): Set<unknown> {
  const ids = new Set<unknown>();
  for (const { value } of visitShape(folder, 'sources', 'sources')) {
    const published = isRecord(value) ? daysOf(value['published']) : undefined;
    if (isRecord(value) && published !== undefined && published.last < toDay(day)) ids.add(value['id']);
  }
  return ids;
}

/**
 * A card waits until its person is met. It may stand there earlier only for those whom casting news named
 * before the premiere, with that source.
 */
export function earlyCard(folder: Folder): Fault[] {
  const story = readStory(folder);
  const [premiere] = visitShape(folder, 'show', 'premiere.date');
  if (story === undefined || typeof premiere?.value !== 'string') return [];
  const castingNews = publishedBefore(folder, premiere.value);
  return readPeople(folder, story).flatMap(({ id, name, namedAfter, metAfter, sources }) => {
    if (comparePoints(story, namedAfter, metAfter) >= 0 || sources.some((source) => castingNews.has(source))) return [];
    const early = `can be read after "${namedAfter}" but ${name} is met at "${metAfter}"`;
    const cure = `stamp the record "after": "${metAfter}", or name a source from before the premiere`;
    return [{ file: 'characters.json', record: id, field: 'after', problem: `${early}; ${cure}` }];
  });
}
