import { isList, isRecord } from '#publish/checks/walk.ts';

import { quote } from './answer-checks.ts';
import type { FactFiles } from './fact-files.ts';

/** Says what is wrong with the id of a story point. */
export function pointFault({ folder }: FactFiles): (id: string) => string | undefined {
  const story = folder.get('story');
  const points = isRecord(story) && isList(story['points']) ? story['points'].filter(isRecord) : [];
  return (id) =>
    points.some((point) => point['id'] === id) ? undefined : `is ${quote(id)}, no story point of story.json`;
}
