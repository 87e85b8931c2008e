import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { seasonLadders } from './season-ladders.ts';

const rung = (season: number, id: string, more: object = {}) => ({ id, season, date: null, precision: null, ...more });
const out = (season: number, date: string) =>
  rung(season, 'released', { date, precision: 'day', certainty: 'official' });
const claim = (more: object) => ({ claims: { claims: [{ id: 'c', window: { event: 'released' }, ...more }] } });

const OUT = [rung(2, 'renewed'), out(2, '2026-10-30')];
const lines = (awaited: object[], former: object[], more: object = {}) =>
  faultLines(seasonLadders, {
    milestones: { milestones: awaited },
    'former-milestones': { milestones: former },
    ...more,
  });

test('accepts one awaited season, the seasons that are out, and claims about each', () => {
  expect(lines([rung(2, 'renewed'), rung(2, 'released')], [], claim({}))).toEqual([]);
  expect(lines([rung(3, 'renewed')], OUT, claim({ condition: { event: 'renewed' } }))).toEqual([]);
  expect(lines([rung(4, 'renewed')], [...OUT, out(3, '2026-11-20')], claim({ season: 2 }))).toEqual([]);
  expect(lines([rung(3, 'renewed')], OUT, claim({ window: { season: 3, event: 'renewed' } }))).toEqual([]);
  expect(lines([rung(3, 'renewed')], OUT, { claims: { claims: [{ id: 'c', season: 7, window: null }] } })).toEqual([]);
  expect(lines([], OUT)).toEqual([]);
});

test('rejects milestones of two seasons in one file', () => {
  expect(lines([rung(2, 'renewed'), rung(3, 'teaser')], [])).toEqual([
    'milestones.json  teaser  season  is 3, but "renewed" is of season 2; one season is awaited, move the ladder of the other to former-milestones.json',
  ]);
});

test('rejects a season in both files, and a former one after the awaited one', () => {
  expect(lines(OUT, OUT)).toEqual([
    'former-milestones.json  renewed  season  is 2, whose ladder stands in milestones.json too; keep it in one of the two files',
  ]);
  expect(lines(OUT, [out(3, '2026-11-20')])).toEqual([
    'former-milestones.json  released  season  is 3, after the season that milestones.json awaits (2); swap the two ladders',
  ]);
});

const NOT_OUT =
  'former-milestones.json  renewed  season  is 2, which has no official day of release behind it; say in its "released" on which day it came out ("certainty": "official", "precision": "day"), or let milestones.json await it';

test.each([
  [],
  [rung(2, 'released')],
  [out(2, '2026-11-21')],
  [rung(2, 'released', { date: '2026-10', precision: 'month', certainty: 'official' })],
  [rung(2, 'released', { date: '2026-10-30', precision: 'day', certainty: 'reported' })],
  [rung(2, 'teaser', { date: '2026-10-30', precision: 'day', certainty: 'official' })],
])('rejects a former season without an official day of release behind it: %j', (...rungs) => {
  expect(lines([rung(3, 'renewed')], [rung(2, 'renewed'), ...rungs])).toEqual([NOT_OUT]);
});

test('rejects a claim about a season or an event whose ladder stands nowhere', () => {
  const gone = 'and no file has a ladder of that season; correct it, or add the ladder to milestones.json';
  expect(lines(OUT, [], claim({ window: { season: 4, event: 'renewed' } }))).toEqual([
    `claims.json  c  window.season  is 4, ${gone}`,
  ]);
  expect(lines([rung(3, 'renewed')], [], claim({}))).toEqual([
    `claims.json  c  window.season  means season 2 where it names none, ${gone}`,
  ]);
  expect(lines([rung(3, 'renewed')], OUT, claim({ window: { season: 3, event: 'released' } }))).toEqual([
    'claims.json  c  window.event  names a milestone "released" that the ladder of season 3 does not have; correct the id or add the record',
  ]);
  expect(lines(OUT, [], claim({ condition: { event: 'teaser' } }))).toEqual([
    'claims.json  c  condition.event  names a milestone "teaser" that the ladder of season 2 does not have; correct the id or add the record',
  ]);
});

test('rejects a claim that names two seasons', () => {
  expect(lines([rung(3, 'renewed')], OUT, claim({ season: 3 }))).toEqual([
    'claims.json  c  season  is 3, but its window is of season 2; say it in "window.season" alone',
  ]);
});
