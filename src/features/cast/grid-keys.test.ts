import { expect, test } from 'vitest';

import { cellAfter } from './grid-keys.ts';

const LAST = { row: 20, column: 6 };
const from = { row: 10, column: 3 };

test.each([
  ['ArrowLeft', false, { row: 10, column: 2 }],
  ['ArrowRight', false, { row: 10, column: 4 }],
  ['ArrowUp', false, { row: 9, column: 3 }],
  ['ArrowDown', false, { row: 11, column: 3 }],
  ['PageUp', false, { row: 2, column: 3 }],
  ['PageDown', false, { row: 18, column: 3 }],
  ['Home', false, { row: 10, column: 0 }],
  ['End', false, { row: 10, column: 6 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 20, column: 6 }],
])('%s (Control: %s)', (key, whole, to) => {
  expect(cellAfter(key, whole, from, LAST)).toEqual(to);
});

test('the edges hold, and other keys lead nowhere', () => {
  expect(cellAfter('ArrowLeft', false, { row: 0, column: 0 }, LAST)).toEqual({ row: 0, column: 0 });
  expect(cellAfter('PageDown', false, { row: 19, column: 6 }, LAST)).toEqual(LAST);
  expect(cellAfter('Enter', false, from, LAST)).toBeNull();
  expect(cellAfter('a', true, from, LAST)).toBeNull();
});
