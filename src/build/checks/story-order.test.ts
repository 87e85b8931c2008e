import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { storyOrder } from './story-order.ts';

const start = { id: 'start', kind: 'start' };
const episode = (season: number, number: number, id = `s${season}e${number}`) => ({
  id,
  kind: 'episode',
  season,
  episode: number,
});
const news = (season: number, id = `s${season}-news`) => ({ id, kind: 'news', season });
const record = (season: number, number: number, id = `s${season}e${number}`) => ({ id, season, number });

const lines = (points: object[], episodes: object[]) =>
  faultLines(storyOrder, { story: { points: [start, ...points] }, episodes: { episodes } });
const ORDER = 'list each season in turn, its news first and its episodes 1, 2, 3 …';

test('accepts seasons in order, with or without news before them', () => {
  const points = [episode(1, 1), episode(1, 2), news(2), episode(2, 1), episode(3, 1)];
  expect(lines(points, [record(1, 1), record(1, 2), record(2, 1), record(3, 1)])).toEqual([]);
});

test.each([
  [[episode(1, 2)], [`s1e2  id  cannot follow "start"; ${ORDER}`]],
  [[episode(1, 1), episode(1, 3)], [`s1e3  id  cannot follow "s1e1"; ${ORDER}`]],
  [
    [news(2), episode(1, 1)],
    [`s1e1  id  cannot follow "s2-news"; ${ORDER}`, `s2-news  id  cannot follow "start"; ${ORDER}`],
  ],
  [[episode(1, 1), news(1)], [`s1-news  id  cannot follow "s1e1"; ${ORDER}`]],
  [[episode(1, 1, 's2e1')], ['s2e1  id  should be "s1e1" by its season and episode; correct one of them']],
  [[news(1, 's1e1')], ['s1e1  id  should be "s1-news" by its season and episode; correct one of them']],
])('rejects the points %j', (points, rest) => {
  expect(lines(points, []).filter((line) => line.startsWith('story.json'))).toEqual(
    rest.map((line) => `story.json  ${line}`),
  );
});

test.each([
  [[record(1, 1)], '-  episodes  has no record of "s1e2", which story.json lists; add it'],
  [[], '-  episodes  has no record of "s1e2", which story.json lists; add it'],
  [[record(1, 2), record(1, 1)], 's1e1  id  stands after "s1e2"; put the episodes in story order'],
  [[record(1, 1), record(1, 7, 's1e2')], 's1e2  number  is 7, but story.json says 2 of "s1e2"; correct one of them'],
  [[record(1, 1), record(2, 2, 's1e2')], 's1e2  season  is 2, but story.json says 1 of "s1e2"; correct one of them'],
])('rejects the episodes %j', (episodes, rest) => {
  expect(lines([episode(1, 1), episode(1, 2)], episodes)).toContain(`episodes.json  ${rest}`);
});
