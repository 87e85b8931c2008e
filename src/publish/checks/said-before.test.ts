import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { saidBefore } from './said-before.ts';

const lines = (...milestones: object[]) => faultLines(saidBefore, { milestones: { milestones } });
const stood = (from: string, until: string) => ({ date: '2027-03-12', from, until });
const announced = { id: 'release-date-announced', date: '2026-11-01', precision: 'day' };
const undated = { id: 'released', date: null, precision: null };

test('accepts entries that end where the next begins, or before, on one day too', () => {
  const former = [
    stood('2026-01-01', '2026-02-01'),
    stood('2026-02-01', '2026-02-01'),
    stood('2026-02-01', '2026-03-01'),
    stood('2026-04-01', '2026-05-01'),
  ];
  expect(lines({ id: 'released', former })).toEqual([]);
});

test('rejects an entry that ends before it begins, and one that begins before the last one ended', () => {
  expect(lines({ id: 'released', former: [stood('2026-02-02', '2026-02-01')] })).toEqual([
    'milestones.json  released  former.0.until  is 2026-02-01, before "from" (2026-02-02); swap or correct them',
  ]);
  const overlap = [stood('2026-02-01', '2026-03-01'), stood('2026-02-28', '2026-04-01')];
  expect(lines({ id: 'released', former: overlap })).toEqual([
    'milestones.json  released  former.1.from  is 2026-02-28, before the entry above it ended (2026-03-01); put the oldest first, and end one where the next begins',
  ]);
  expect(lines({ id: 'released', former: [...overlap].reverse() })).toHaveLength(1);
});

test('rejects a date that was announced of a release that has none and had none', () => {
  expect(lines(announced, undated)).toEqual([
    'milestones.json  release-date-announced  date  is 2026-11-01, but "released" has no date and had none; give it the date that was announced, or a "former" that says which one was taken back',
  ]);
});

test('accepts one that was announced and stands, or was taken back, and one that nobody announced', () => {
  expect(lines(announced, { ...undated, date: '2027-03-12' })).toEqual([]);
  expect(lines(announced, { ...undated, precision: 'window', from: '2027-03-01', to: '2027-03-20' })).toEqual([]);
  expect(lines(announced, { ...undated, former: [stood('2026-11-01', '2026-11-10')] })).toEqual([]);
  expect(lines({ ...announced, date: null, precision: null }, undated)).toEqual([]);
  expect(lines(announced)).toEqual([]);
});
