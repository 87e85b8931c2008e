import { expect, test } from 'vitest';

import { duplicateId } from './duplicate-id.ts';
import { faultLines } from './fault-lines.ts';

const source = (id: string, url: string | null) => ({ id, page: { title: id, url } });

test('accepts one id in two lists and sources without an address', () => {
  const titles = { titles: [{ id: 'same' }], doNotMatch: [{ id: 'same' }] };
  const sources = {
    sources: [
      source('a', null),
      source('b', null),
      source('c', 'https://x.example/1'),
      source('d', 'https://x.example/2'),
    ],
  };
  expect(faultLines(duplicateId, { titles, sources })).toEqual([]);
});

test('rejects an id that two records of a list share', () => {
  expect(faultLines(duplicateId, { gaps: { gaps: [{ id: 'gap-1' }, { id: 'gap-1' }] } })).toEqual([
    'gaps.json  gap-1  id  is used by two records of "gaps"; give one another id or merge them',
  ]);
});

test('accepts a rung in the ladders of two seasons, and rejects it twice in one', () => {
  const rungs = (...seasons: number[]) => ({ milestones: seasons.map((season) => ({ id: 'renewed', season })) });
  expect(faultLines(duplicateId, { 'former-milestones': rungs(2, 3) })).toEqual([]);
  expect(faultLines(duplicateId, { 'former-milestones': rungs(2, 2) })).toEqual([
    'former-milestones.json  renewed  id  is used by two records of "milestones"; give one another id or merge them',
  ]);
});

test('rejects an id that the same list of two parents shares', () => {
  const episodes = [
    { id: 's1e1', keyEvents: [{ id: 'event' }] },
    { id: 's1e2', keyEvents: [{ id: 'event' }] },
  ];
  expect(faultLines(duplicateId, { episodes: { episodes } })).toEqual([
    'episodes.json  event  id  is used by two records of "episodes.keyEvents"; give one another id or merge them',
  ]);
});

test.each(['http://x.example/page', 'https://www.x.example/page/', 'https://X.example/page'])(
  'rejects %s as a second source',
  (url) => {
    expect(
      faultLines(duplicateId, { sources: { sources: [source('a', 'https://x.example/page'), source('b', url)] } }),
    ).toEqual(['sources.json  b  page.url  is the address of source "a" too; merge the two sources']);
  },
);

test('rejects a speaker who is named twice in one claim, and accepts one in two', () => {
  const claims = [
    { id: 'x', speakers: ['a', 'b', 'a'] },
    { id: 'y', speakers: ['a'] },
  ];
  expect(faultLines(duplicateId, { claims: { claims } })).toEqual([
    'claims.json  x  speakers  holds "a" twice; name it once',
  ]);
});

test('rejects a tie of somebody with themselves', () => {
  const relationships = [
    { id: 'x', from: 'a', to: 'a' },
    { id: 'y', from: 'a', to: 'b' },
  ];
  expect(faultLines(duplicateId, { relationships: { relationships } })).toEqual([
    'relationships.json  x  to  is "a", as "from" is; name two people',
  ]);
});
