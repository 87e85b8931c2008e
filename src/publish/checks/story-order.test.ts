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

const SEASONS = [1, 2, 3].map((number) => ({ season: number, episodes: 12 }));
const lines = (points: object[], episodes: object[], seasons: object[] = SEASONS) =>
  faultLines(storyOrder, { story: { points: [start, ...points], seasons }, episodes: { episodes } });
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

test('rejects a season whose episodes are not counted, or miscounted', () => {
  const points = [episode(1, 1), news(2), episode(2, 1), episode(2, 2), news(3)];
  const records = [record(1, 1), record(2, 1), record(2, 2)];
  const counts = (...seasons: [season: number, episodes: number][]) =>
    lines(
      points,
      records,
      seasons.map(([season, episodes]) => ({ season, episodes })),
    );
  // Some weekly episodes may still be to come, and what only has news has none.
  expect(counts([1, 1], [2, 8])).toEqual([]);
  expect(counts([1, 1])).toEqual([
    'story.json  s2e1  season  is 2, and "seasons" does not say how many episodes it has; add { "season": 2, "episodes": … } there',
  ]);
  expect(counts([1, 1], [2, 1])).toEqual([
    'story.json  -  seasons.1.episodes  is 1, but "points" lists 2 of season 2; correct one of them',
  ]);
  expect(counts([1, 1], [2, 2], [2, 3])).toEqual([
    'story.json  -  seasons.2.season  is 2 a second time; say once how many episodes it has',
  ]);
});
