import type { World } from '#mocks/world.ts';

/** One file of each damage: cut off, another shape, nothing at all, gone. The others are fine. */
export const malformed: World = {
  claims: { body: '{ "claims": [ { "id": "cut-off", "top' },
  characters: { body: '{ "people": [] }' },
  show: { body: '' },
  gaps: { fault: 'missing' },
};
