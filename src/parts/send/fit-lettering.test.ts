import { expect, test } from 'vitest';

import { graphemesOf } from '#domain/facts/graphemes.ts';

import { fitLettering } from './fit-lettering.ts';

/** Every letter is half as wide as it is high. */
const widthOf = (text: string, size: number) => graphemesOf(text).length * size * 0.5;

test('what has room keeps its size and its base line', () => {
  expect(fitLettering({ text: 'one two', y: 90, size: 20, room: 100 }, widthOf)).toEqual({
    size: 20,
    rows: ['one two'],
    y: 90,
  });
  expect(fitLettering({ text: 'one two', y: 90, size: 20 }, widthOf).rows).toEqual(['one two']);
});

test('what has none is set smaller, in the rows that it may have', () => {
  const line = { text: 'one two three', y: 90, size: 40, room: 100 };
  expect(fitLettering(line, widthOf)).toMatchObject({ size: 15, rows: ['one two three'] });
  expect(fitLettering({ ...line, rows: 2 }, widthOf)).toMatchObject({ size: 28, rows: ['one two', 'three'] });
});

test('within a height there are as many rows as fit, around its middle', () => {
  const line = { text: 'one two three', y: 100, size: 20, room: 70, within: 60 };
  const { size, rows, y } = fitLettering(line, widthOf);
  expect({ size, rows }).toEqual({ size: 20, rows: ['one two', 'three'] });
  expect(y).toBeCloseTo(100 - 22.4 + 18);
});

test('there a word that is too long breaks, and so does a text, where it says so', () => {
  const letters = 'ㅋ'.repeat(280);
  const line = { text: letters, y: 100, size: 30, room: 700, within: 70 };
  const fitted = fitLettering(line, widthOf);
  expect(fitted.rows.join('')).toBe(letters);
  expect(fitted.rows.every((row) => widthOf(row, fitted.size) <= 700)).toBe(true);
  expect(fitted.rows.length * fitted.size * 1.12).toBeLessThanOrEqual(70);
  const short = fitLettering({ ...line, room: 100, within: 30 }, widthOf);
  expect(short).toMatchObject({ size: 12, rows: ['ㅋ'.repeat(16), `${'ㅋ'.repeat(15)}…`] });
});
