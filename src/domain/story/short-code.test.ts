import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { STORY } from '#mocks/fixture-facts.ts';

import { readShortCode, shortCode } from './short-code.ts';

const codes = STORY.points.map((point) => shortCode(point) ?? '');
const SYMBOLS = Array.from('0123456789ABCDEFGHJKMNPQRTVWXYZ');
const read = (text: string) => readShortCode(STORY, text);

test('every point of the story comes back, however it is typed', () => {
  for (const [index, point] of STORY.points.entries()) {
    const code = codes[index] ?? '';
    expect(code).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/);
    for (const typed of [code, code.toLowerCase(), code.replace('-', ''), ` ${code.replace('-', ' – ')}\n`])
      expect(read(typed)).toEqual({ kind: 'point', point: point.id });
    const slips = code.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's').replaceAll('V', 'u');
    expect(read(slips)).toEqual({ kind: 'point', point: point.id });
  }
  expect(new Set(codes).size).toBe(STORY.points.length);
});

test('a code with one or two wrong symbols, or two that are swapped, is none', () => {
  const taken = new Set(codes.map((code) => code.replace('-', '')));
  const wrong: string[] = [];
  for (const code of taken) {
    for (let first = 0; first < 6; first++) {
      for (let second = first; second < 6; second++) {
        for (const a of SYMBOLS) {
          for (const b of first === second ? [a] : SYMBOLS) {
            const slip = Array.from(code, (symbol, at) => (at === second ? b : at === first ? a : symbol)).join('');
            if (slip !== code && taken.has(slip)) wrong.push(slip);
          }
        }
      }
      const swapped = Array.from(code);
      [swapped[first], swapped[first + 1]] = [swapped[first + 1] ?? '', swapped[first] ?? ''];
      if (first < 5 && swapped.join('') !== code && read(swapped.join('')).kind === 'point')
        wrong.push(swapped.join(''));
    }
  }
  expect(wrong).toEqual([]);
});

test('whatever else is typed is refused', () => {
  assert(
    property(oneof(string({ unit: 'binary' }), string({ unit: constantFrom(...SYMBOLS), maxLength: 6 })), (text) => {
      const reading = read(text);
      if (reading.kind === 'point')
        expect(codes).toContain(
          shortCode(STORY.points.find(({ id }) => id === reading.point) ?? { id: 'start', kind: 'start' }),
        );
    }),
  );
  for (const text of ['', '------', '000-000', '1', codes.join(''), 'x'.repeat(100_000)])
    expect(read(text).kind).toBe('no-code');
});

test('a point that this story does not have yet is named as newer', () => {
  const code = shortCode({ id: 's3e1', kind: 'episode', season: 3, episode: 1 }) ?? '';
  expect(read(code)).toEqual({ kind: 'newer' });
  expect(shortCode({ id: 's1e63', kind: 'episode', season: 1, episode: 63 })).toBeNull();
  expect(shortCode({ id: 's900', kind: 'news', season: 900 })).toBeNull();
});
