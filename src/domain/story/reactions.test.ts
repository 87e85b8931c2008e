import { expect, test } from 'vitest';

import { countReactions, isReaction, mostOften, REACTION_SHAPES, REACTIONS } from './reactions.ts';

test('the one that was given most often, and all of them where there are several', () => {
  expect(mostOften(['tear', null, 'heart', 'tear'])).toEqual(['tear']);
  expect(mostOften(['tear', 'heart', null])).toEqual(['heart', 'tear']);
  expect(mostOften([null, null])).toEqual([]);
  expect(mostOften([])).toEqual([]);
});

test('each is counted, also one that was never given', () => {
  expect([...countReactions(['fist', 'fist', null])]).toEqual([
    ['heart', 0],
    ['tear', 0],
    ['gasp', 0],
    ['laugh', 0],
    ['fist', 2],
  ]);
});

test('nothing else is one', () => {
  expect(REACTIONS.every(isReaction)).toBe(true);
  expect(['shrug', '', 1, null, undefined, ['heart']].some(isReaction)).toBe(false);
});

test('each is a drawing of its own, within the grid', () => {
  const shapes = Object.values(REACTION_SHAPES);
  expect(new Set(shapes).size).toBe(REACTIONS.length);
  for (const shape of shapes) {
    // Absolute coordinates only, so that all of them can be read off.
    expect(shape).toMatch(/^[MLHVCZ\d .]+$/);
    for (const value of shape.match(/\d+(\.\d+)?/g) ?? []) expect(Number(value)).toBeLessThanOrEqual(22);
  }
});
