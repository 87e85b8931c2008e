import * as v from 'valibot';

import { DRAWING } from '#domain/story/rooms.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readStory } from './read-story.ts';
import { references, unusedIds } from './references.ts';
import { tooEarly } from './too-early.ts';
import { visitShape } from './walk.ts';

const number = v.number();
const shape = v.object({
  id: v.string(),
  after: v.optional(v.string(), 'start'),
  box: v.optional(v.object({ x: number, y: number, width: number, height: number })),
});
type Box = NonNullable<v.InferOutput<typeof shape>['box']>;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const isDrawn = ({ x, y, width, height }: Box) => x + width <= DRAWING.width && y + height <= DRAWING.height;

/**
 * Something happens in every room, and in none before the first episode that has it on; no two rooms are drawn over each other.
 * (rulings, "Facts": faults to refuse)
 */
export function rooms(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  const known = [...visitShape(folder, 'rooms', 'rooms')].flatMap(({ value }) =>
    (Array.isArray(value) ? value : []).flatMap((one) => {
      const result = v.safeParse(shape, one);
      return result.success ? [result.output] : [];
    }),
  );
  const fault = (record: string, field: string, problem: string): Fault => ({
    file: 'rooms.json',
    record,
    field,
    problem,
  });
  const drawn = known.flatMap(({ id, box }) => (box === undefined ? [] : [{ id, box }]));
  return [
    ...[...references(folder)].flatMap((reference) => {
      const room = known.find(({ id }) => reference.target === 'rooms' && id === reference.id);
      return room === undefined
        ? []
        : tooEarly(story, reference, room.after, `"${room.id}" is first seen in "${room.after}"`);
    }),
    ...unusedIds(folder, 'rooms', ['episodes']).map((id) =>
      fault(id, 'id', 'is a place that no event and no episode names; name it in one or remove the record'),
    ),
    ...drawn.flatMap(({ id, box }, index) => [
      ...(isDrawn(box)
        ? []
        : [fault(id, 'box', `leaves the drawing of ${DRAWING.width} × ${DRAWING.height}; move it`)]),
      ...drawn
        .slice(0, index)
        .filter((other) => overlap(other.box, box))
        .map((other) => fault(id, 'box', `lies over "${other.id}"; move one of them`)),
    ]),
  ];
}
