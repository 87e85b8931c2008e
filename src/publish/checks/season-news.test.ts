import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { seasonNews } from './season-news.ts';

const files = (after: object) => ({
  casting: { cast: [{ id: 'a', season: 2, characterId: null, ...after }] },
  plot: { plot: [{ id: 'b', season: 2, ...after }] },
  trailers: { trailers: [{ id: 'c', season: 2, ...after }] },
  claims: { claims: ['cast', 'plot', 'trailer'].map((topic) => ({ id: topic, topic, ...after })) },
});

test('accepts casting, plot and trailers that wait for the news, and what is no news of a season', () => {
  expect(faultLines(seasonNews, files({ after: 's2-news' }))).toEqual([]);
  const claims = [{ id: 'x', topic: 'release' }];
  expect(faultLines(seasonNews, { trailers: { trailers: [{ id: 'y', season: 1 }] }, claims: { claims } })).toEqual([]);
});

test.each([
  [{}, 'start'],
  [{ after: 's1e3' }, 's1e3'],
])('rejects them stamped %j', (stamp, after) => {
  const rest = `after  can be read after "${after}" but it is news of season 2; stamp it "after": "s2-news"`;
  expect(faultLines(seasonNews, files(stamp))).toEqual([
    `casting.json  a  ${rest}`,
    `claims.json  cast  ${rest}`,
    `claims.json  plot  ${rest}`,
    `claims.json  trailer  ${rest}`,
    `plot.json  b  ${rest}`,
    `trailers.json  c  ${rest}`,
  ]);
});

test('waits for the news of the season that the record names, and without news for the end of the season before', () => {
  const points = [
    { id: 'start', kind: 'start' },
    { id: 's1e1', kind: 'episode', season: 1, episode: 1 },
    { id: 's2-news', kind: 'news', season: 2 },
    { id: 's2e1', kind: 'episode', season: 2, episode: 1 },
  ];
  const claims = [
    { id: 'windowless', topic: 'cast', season: 3, window: null, after: 's2-news' },
    { id: 'windowed', topic: 'trailer', window: { season: 3 }, after: 's2-news' },
  ];
  const cast = [{ id: 'a', season: 3, after: 's2-news' }];
  const waiting = (due: string) => [
    `casting.json  a  after  can be read after "s2-news" but it is news of season 3; stamp it "after": "${due}"`,
    `claims.json  windowed  after  can be read after "s2-news" but it is news of season 3; stamp it "after": "${due}"`,
    `claims.json  windowless  after  can be read after "s2-news" but it is news of season 3; stamp it "after": "${due}"`,
  ];
  const lines = (...more: object[]) =>
    faultLines(seasonNews, { story: { points: [...points, ...more] }, casting: { cast }, claims: { claims } });
  expect(lines()).toEqual(waiting('s2e1'));
  expect(lines({ id: 's3-news', kind: 'news', season: 3 })).toEqual(waiting('s3-news'));
});
