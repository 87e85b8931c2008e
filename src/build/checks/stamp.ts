import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readStory } from './read-story.ts';
import { visit } from './walk.ts';

/** Every `after`, however deep, names a step of the story: what waits for an unknown point is never shown. */
export function stamp(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  const points = new Set(story.points.map((point) => point.id));
  return [...visit(folder)].flatMap(({ file, record, field, shape, value }) => {
    if (!/(^|\.)after$/.test(shape) || typeof value !== 'string' || points.has(value)) return [];
    return [{ file, record, field, problem: `is "${value}", which is no story point of story.json` }];
  });
}
