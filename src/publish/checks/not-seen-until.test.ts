import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { notSeenUntil } from './not-seen-until.ts';

const sources = {
  sources: [
    { id: 'charts', published: '2026-07-22', of: { publisher: 'Netflix', date: '2026-07' } },
    { id: 'page', published: '2026-06-30' },
    { id: 'copy', published: '2026-09-15', of: { publisher: 'Netflix', date: '2025-07-22' } },
    { id: 'undated', published: null },
  ],
};
const lines = (seen: object, milestone: object = {}) =>
  faultLines(notSeenUntil, {
    sources,
    milestones: { milestones: [{ id: 'released', date: null, precision: null, ...milestone, notSeenUntil: seen }] },
  });
const official = { date: '2026-07-19', precision: 'day', certainty: 'official' };

test('accepts a day that one of its sources can speak of', () => {
  expect(lines({ date: '2026-07-19', sources: ['undated', 'page', 'charts'] })).toEqual([]);
  expect(lines({ date: '2026-06-30', sources: ['page'] })).toEqual([]);
});

test.each([
  ['2026-08-01', ['charts', 'page']],
  ['2026-07-01', ['page']],
  ['2025-07-23', ['copy']],
  ['2025-07-23', ['undated']],
])('rejects %s, after all that %j can speak of', (date, ids) => {
  expect(lines({ date, sources: ids })).toEqual([
    `milestones.json  released  notSeenUntil.date  is ${date}, after the newest of its sources; take the last day that one of them speaks of`,
  ]);
});

test('rejects a milestone that had happened by then', () => {
  const seen = { date: '2026-07-19', sources: ['charts'] };
  expect(lines(seen, official)).toEqual([
    'milestones.json  released  notSeenUntil.date  is 2026-07-19, but it had happened (2026-07-19); correct one of them, or remove "notSeenUntil"',
  ]);
  for (const happened of [
    { id: 'teaser', date: '2026-06', precision: 'month' },
    { id: 'casting', date: null, precision: 'window', from: '2026-06-01', to: '2026-07-19' },
  ])
    expect(lines(seen, happened)).toHaveLength(1);
});

test('accepts what happened later, may have, or is only said to have', () => {
  const seen = { date: '2026-07-19', sources: ['charts'] };
  for (const milestone of [
    { ...official, date: '2026-07-20' },
    { ...official, certainty: 'reported' },
    { ...official, date: '2026-06', precision: 'month' },
    { id: 'teaser', date: '2026', precision: 'year' },
  ])
    expect(lines(seen, milestone)).toEqual([]);
});
