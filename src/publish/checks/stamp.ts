import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readStory } from './read-story.ts';
import { isRecord, visit, visitShape } from './walk.ts';

/**
 * Lists in which a forgotten stamp would tell an end: each record says its point, `start` where it tells nothing.
 * (product.md, `/show/`: webtoon differences are gated)
 */
const ALWAYS_STAMPED = [['webtoon-differences', 'differences']] as const;

function unstamped(folder: Folder): Fault[] {
  return ALWAYS_STAMPED.flatMap(([name, shape]) =>
    [...visitShape(folder, name, shape)].flatMap(({ file, record, value }) =>
      !isRecord(value) || 'after' in value
        ? []
        : [
            {
              file,
              record,
              field: 'after',
              problem: 'is missing; name the story point after which it may be read, "start" where it tells nothing',
            },
          ],
    ),
  );
}

/** Every `after`, however deep, names a step of the story: what waits for an unknown point is never shown. Some records must have one. */
export function stamp(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  const points = new Set(story.points.map((point) => point.id));
  const unknown = [...visit(folder)].flatMap(({ file, record, field, shape, value }) => {
    if (!/(^|\.)after$/.test(shape) || typeof value !== 'string' || points.has(value)) return [];
    return [{ file, record, field, problem: `is "${value}", which is no story point of story.json` }];
  });
  return [...unknown, ...unstamped(folder)];
}
