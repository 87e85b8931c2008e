import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { storyDays } from './story-days.ts';

const episode = (id: string, season: number, first: number, last: number, after = id) => ({
  id,
  season,
  days: { after, value: { first, last } },
});
const linesOf = (...episodes: object[]) => faultLines(storyDays, { episodes: { episodes } });

test('accepts days that go on, holes among them, and a season that begins anew', () => {
  expect(linesOf(episode('s1e1', 1, 1, 1), { id: 's1e2', season: 1 }, episode('s1e3', 1, 1, 3))).toEqual([]);
  expect(linesOf(episode('s1e1', 1, 5, 5), episode('s1e2', 2, 1, 1))).toEqual([]);
});

test('rejects days that run back or are told early', () => {
  expect(linesOf(episode('s1e1', 1, 2, 2), episode('s1e2', 1, 1, 2))).toEqual([
    'episodes.json  s1e2  days  begin on day 1, before day 2 of s1e1; correct one of them',
  ]);
  // Each is told of the one that it runs behind, whatever stands between them.
  expect(linesOf(episode('s1e1', 1, 3, 3), episode('s1e2', 1, 1, 1), episode('s1e3', 1, 2, 2))).toEqual([
    'episodes.json  s1e2  days  begin on day 1, before day 3 of s1e1; correct one of them',
    'episodes.json  s1e3  days  begin on day 2, before day 3 of s1e1; correct one of them',
  ]);
  expect(linesOf(episode('s1e2', 1, 1, 1, 's1e1'))).toEqual([
    'episodes.json  s1e2  days  can be read after "s1e1" but "s1e2" tells it; stamp it "after": "s1e2"',
  ]);
  expect(linesOf(episode('s1e1', 1, 2, 1))).toEqual([
    'episodes.json  s1e1  days  end on day 1, before they begin (day 2); swap or correct them',
  ]);
});
