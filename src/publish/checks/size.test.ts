import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { size } from './size.ts';

/** Text that nothing packs. */
const noise = (length: number) =>
  Array.from({ length }, (_, index) =>
    Math.abs(Math.sin(index + 1))
      .toString(36)
      .slice(2),
  ).join('');

test('accepts facts of the size that they have', () => {
  expect(faultLines(size, { gaps: { gaps: [{ id: 'x', text: { en: noise(100), ko: '남온조' } }] } })).toEqual([]);
});

test('rejects a file that costs more than its budget', () => {
  expect(faultLines(size, { gaps: { gaps: [{ id: 'x', text: { en: noise(1000) } }] } })).toEqual([
    expect.stringMatching(
      /^gaps\.json {2}- {2}- {2}is [\d.]+ KB where it is sent \(brotli\), and may be 6\.0 KB \(src\/publish\/budgets\.ts\); say it in fewer words, or raise the limit$/,
    ),
  ]);
});

test('rejects more Hangul than the display face has room for, at the text that brings it', () => {
  const syllables = (from: number, count: number) =>
    String.fromCodePoint(...Array.from({ length: count }, (_, index) => from + index));
  const gaps = [
    { id: 'x', text: { ko: syllables(0xac00, 500) } },
    { id: 'y', text: { ko: syllables(0xac00, 501) } },
  ];
  expect(faultLines(size, { gaps: { gaps } }).filter((line) => line.includes('Hangul'))).toEqual([
    'gaps.json  y  text.ko  brings more Hangul syllables than the display face has room for, 500 (src/publish/budgets.ts); write less of it in Hangul',
  ]);
});

test('rejects more pages than a device is asked to keep, and lets a new season have its own', () => {
  const people = (count: number, after: string) => ({
    characters: { characters: Array.from({ length: count }, (_, index) => ({ id: `p${index}`, after })) },
  });
  expect(faultLines(size, people(1000, 's1e1'))).toEqual([]);
  expect(faultLines(size, people(550, 'start'))).toEqual([
    expect.stringMatching(
      /^all files {2}- {2}- {2}together make a site of about \d{3}\.\d KB to keep on a device, and it may be 590\.0 KB \(src\/publish\/budgets\.ts\)/,
    ),
  ]);
  const points = [
    { id: 'start', kind: 'start' },
    { id: 's1e1', kind: 'episode', season: 1, episode: 1 },
    { id: 's2e1', kind: 'episode', season: 2, episode: 1 },
  ];
  expect(faultLines(size, { story: { points }, ...people(550, 'start') })).toEqual([]);
});
