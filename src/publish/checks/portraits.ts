import * as v from 'valibot';

import { stampedAsPerson } from './as-person.ts';
import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readPeople } from './people.ts';
import { readStory } from './read-story.ts';
import { isList, visitShape } from './walk.ts';

const look = v.object({
  hair: v.unknown(),
  coat: v.unknown(),
  age: v.unknown(),
  tag: v.optional(v.unknown()),
});
const shape = v.object({
  id: v.string(),
  after: v.optional(v.string(), 'start'),
  ...look.entries,
  couple: v.optional(look),
});

const UNIFORM: ReadonlySet<unknown> = new Set(['vest', 'cardigan', 'blazer']);

/** What does not go together in one figure: each as the field and what is wrong with it. */
function misfits({ hair, coat, age, tag }: v.InferOutput<typeof look>): (readonly [field: string, problem: string])[] {
  const isBaby = age === 'baby';
  return [
    ...((hair === 'wisp') === isBaby ? [] : [['hair', 'a baby has "wisp", and nobody else has'] as const]),
    ...((coat === 'wrap') === isBaby ? [] : [['coat', 'a baby lies in "wrap", and nobody else does'] as const]),
    ...(tag === undefined || UNIFORM.has(coat)
      ? []
      : [['tag', `only the school’s own clothes have one, and the coat is not; remove it`] as const]),
  ];
}

/** Everybody has a portrait, which waits for what they wait for; what it is put together of goes together. (rulings: portraits) */
export function portraits(folder: Folder): Fault[] {
  const story = readStory(folder);
  const spots = [...visitShape(folder, 'portraits', 'portraits')];
  if (story === undefined || !spots.some(({ value }) => isList(value))) return [];
  const people = new Map(readPeople(folder, story).map((person) => [person.id, person]));
  const drawn = spots.flatMap(({ value }) => {
    const result = v.safeParse(shape, value);
    return result.success ? [result.output] : [];
  });
  const fault = (record: string, field: string, problem: string): Fault => ({
    file: 'portraits.json',
    record,
    field,
    problem,
  });
  const without = [...people.values()].filter(({ id }) => !drawn.some((portrait) => portrait.id === id));
  return [
    ...without.map(({ id, name, after }) =>
      fault(id, '-', `is missing: ${name} has no portrait; add one${after === 'start' ? '' : `, "after": "${after}"`}`),
    ),
    ...drawn.flatMap((portrait) => {
      const { id, couple } = portrait;
      return [
        ...stampedAsPerson('portraits.json', portrait, people),
        ...misfits(portrait).map(([field, problem]) => fault(id, field, problem)),
        ...(couple === undefined ? [] : misfits(couple)).map(([field, problem]) =>
          fault(id, `couple.${field}`, problem),
        ),
      ];
    }),
  ];
}
