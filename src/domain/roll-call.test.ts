import { describe, expect, test } from 'vitest';

import type { Fate } from './characters.ts';
import { callRoll, countMarks } from './roll-call.ts';

const EPISODES = ['s1e1', 's1e2', 's1e3', 's1e4'];
const entry = (episode: string | null, status: Fate) => ({ episode, status });
const marks = (timeline: ReturnType<typeof entry>[], sightings: string[] = []) =>
  callRoll(EPISODES, timeline, new Set(sightings)).map((square) => square.mark);

test('nothing is inferred backwards or forwards from being alive', () => {
  expect(marks([entry('s1e3', 'alive')])).toEqual(['unknown', 'unknown', 'present', 'unknown']);
});

test('a sighting in a key event means present', () => {
  expect(marks([], ['s1e2'])).toEqual(['unknown', 'present', 'unknown', 'unknown']);
});

test('turned and gone carry forward, bitten and half do not', () => {
  expect(marks([entry('s1e2', 'infected')])).toEqual(['unknown', 'turned', 'turned', 'turned']);
  expect(marks([entry('s1e2', 'dead')])).toEqual(['unknown', 'gone', 'gone', 'gone']);
  expect(marks([entry('s1e2', 'bitten')])).toEqual(['unknown', 'bitten', 'unknown', 'unknown']);
  expect(marks([entry('s1e2', 'half-zombie')])).toEqual(['unknown', 'half', 'unknown', 'unknown']);
});

test('who has turned or gone stays so, even where a later event shows them', () => {
  expect(marks([entry('s1e1', 'infected')], ['s1e3'])).toEqual(['turned', 'turned', 'turned', 'turned']);
});

test('the last entry within an episode wins, and beats a sighting', () => {
  expect(marks([entry('s1e2', 'bitten'), entry('s1e2', 'infected')], ['s1e2'])).toEqual([
    'unknown',
    'turned',
    'turned',
    'turned',
  ]);
});

test('missing is unknown, and an entry without an episode marks no square', () => {
  expect(marks([entry('s1e2', 'missing'), entry(null, 'infected')])).toEqual([
    'unknown',
    'unknown',
    'unknown',
    'unknown',
  ]);
});

test('only the episodes that are asked for get a square', () => {
  expect(callRoll(['s1e1'], [entry('s1e1', 'alive'), entry('s1e4', 'dead')], new Set())).toHaveLength(1);
});

describe('the foot of the book', () => {
  const row = (timeline: ReturnType<typeof entry>[], sightings: string[] = []) => ({
    squares: callRoll(EPISODES.slice(0, 2), timeline, new Set(sightings)),
  });

  test('counts each mark in each column, and every column adds up to the people in the book', () => {
    const rows = [row([entry('s1e1', 'infected')]), row([], ['s1e1', 's1e2']), row([entry('s1e2', 'dead')])];
    const foot = countMarks(rows);
    expect(foot).toEqual([
      { mark: 'present', counts: [1, 1] },
      { mark: 'turned', counts: [1, 1] },
      { mark: 'gone', counts: [0, 1] },
      { mark: 'unknown', counts: [1, 0] },
    ]);
    for (const column of [0, 1]) {
      expect(foot.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0)).toBe(rows.length);
    }
  });

  test('of nobody, and of no episode, there is nothing to count', () => {
    expect(countMarks([])).toEqual([]);
    expect(countMarks([{ squares: [] }])).toEqual([]);
  });
});
