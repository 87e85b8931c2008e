import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { seasonNews } from './season-news.ts';

const files = (after: object) => ({
  'season-2-cast': { cast: [{ id: 'a', characterId: null, ...after }] },
  'season-2-plot': { plot: [{ id: 'b', ...after }] },
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
    `claims.json  cast  ${rest}`,
    `claims.json  plot  ${rest}`,
    `claims.json  trailer  ${rest}`,
    `season-2-cast.json  a  ${rest}`,
    `season-2-plot.json  b  ${rest}`,
    `trailers.json  c  ${rest}`,
  ]);
});
