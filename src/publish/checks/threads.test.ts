import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { threads } from './threads.ts';

const person = (id: string, at: string) => ({
  id,
  after: at,
  name: { en: id, ko: null },
  aliases: [],
  met: { at },
  sources: [],
});
const FILES = {
  story: {
    points: [
      { id: 'start', kind: 'start' },
      { id: 's1e1', kind: 'episode', season: 1, episode: 1 },
      { id: 's1e2', kind: 'episode', season: 1, episode: 2 },
    ],
    seasons: [{ season: 1, episodes: 2 }],
  },
  characters: { characters: [person('a', 's1e1'), person('b', 's1e2'), person('c', 's1e1'), person('d', 's1e1')] },
  episodes: {
    episodes: [
      { id: 's1e1', keyEvents: [{ id: 'x', detail: { after: 's1e1', value: { characters: ['a'] } } }] },
      { id: 's1e2', keyEvents: [{ id: 'y', detail: { after: 's1e2', value: { characters: ['a', 'b', 'c'] } } }] },
    ],
  },
};
const linesOf = (after: string, ...people: string[]) =>
  faultLines(threads, { ...FILES, threads: { threads: [{ id: 't', after, name: { en: 'T' }, people }] } });

test('accepts a thread whose people have been met and in which something has happened', () => {
  expect(linesOf('s1e1', 'a', 'd')).toEqual([]);
  expect(linesOf('s1e2', 'a', 'b')).toEqual([]);
});

test('rejects a thread that is there before one of its people is met', () => {
  expect(linesOf('s1e1', 'a', 'b')).toEqual([
    'threads.json  t  after  can be read after "s1e1" but b is met at "s1e2"; stamp it "after": "s1e2"',
  ]);
});

test('rejects a thread that is there before anything happens in it, or in which nothing does', () => {
  expect(linesOf('s1e1', 'c')).toEqual([
    'threads.json  t  after  can be read after "s1e1" but nothing happens in it before "s1e2"; stamp it "after": "s1e2"',
  ]);
  expect(linesOf('s1e2', 'd')).toEqual([
    'threads.json  t  people  are in no event of episodes.json; add one or remove the record',
  ]);
});
