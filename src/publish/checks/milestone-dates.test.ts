import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { milestoneDates } from './milestone-dates.ts';

const milestones = (...records: object[]) => ({
  milestones: { milestones: records.map((record) => ({ id: 'released', ...record })) },
});

test('accepts dates as exact as their precision, or more', () => {
  const files = milestones(
    { date: '2027-03-12', precision: 'day' },
    { date: '2027-03-12', precision: 'month' },
    { date: '2027-Q1', precision: 'half' },
    { date: null, precision: null },
    { date: null, precision: 'window', from: '2027-01-01', to: '2027-01-01' },
  );
  expect(faultLines(milestoneDates, files)).toEqual([]);
});

test('looks at the ladders of former seasons too', () => {
  const { milestones: former } = milestones({ date: '2027', precision: null });
  expect(faultLines(milestoneDates, { 'former-milestones': former })).toEqual([
    'former-milestones.json  released  precision  is missing; say how exact 2027 is',
  ]);
});

test.each([
  [
    { date: '2027-03', precision: 'day' },
    'precision  is "day", finer than the date 2027-03; write the date out or choose a coarser precision',
  ],
  [
    { date: '2027-H1', precision: 'quarter' },
    'precision  is "quarter", finer than the date 2027-H1; write the date out or choose a coarser precision',
  ],
  [{ date: '2027', precision: null }, 'precision  is missing; say how exact 2027 is'],
  [
    { date: null, precision: 'day' },
    'date  is missing, though "precision" is "day"; add the date, or say null in both',
  ],
  [{ date: null, precision: 'window', from: '2027-01-01' }, 'to  is missing; a window needs "from" and "to"'],
  [
    { date: null, precision: 'window', from: '2027-02-01', to: '2027-01-31' },
    'to  is 2027-01-31, before "from" (2027-02-01); swap or correct them',
  ],
  [
    { date: '2027', precision: 'year', from: '2027-02-01' },
    'from  belongs to a window; say "precision": "window", or remove "from" and "to"',
  ],
  [
    { date: null, precision: null, to: '2027-02-01' },
    'to  belongs to a window; say "precision": "window", or remove "from" and "to"',
  ],
])('rejects %j', (record, rest) => {
  expect(faultLines(milestoneDates, milestones(record))).toEqual([`milestones.json  released  ${rest}`]);
});

test('rejects an account that is finer than its date', () => {
  const files = milestones({ date: '2027', precision: 'year', accounts: [{ date: '2027-03', precision: 'day' }] });
  expect(faultLines(milestoneDates, files)).toEqual([
    'milestones.json  released  accounts.0.precision  is "day", finer than the date 2027-03; write the date out or choose a coarser precision',
  ]);
});

test('rejects what was said before where it is finer than its date, or a window without its days', () => {
  const said = (former: object) => milestones({ date: null, precision: null, former: [{ ...former }] });
  expect(faultLines(milestoneDates, said({ date: '2027', precision: 'month' }))).toEqual([
    'milestones.json  released  former.0.precision  is "month", finer than the date 2027; write the date out or choose a coarser precision',
  ]);
  const days = { from: '2026-11-01', until: '2026-11-10' };
  expect(faultLines(milestoneDates, said({ ...days, date: null, precision: 'window' }))).toEqual([
    'milestones.json  released  former.0.window.from  is missing; a window needs "from" and "to"',
  ]);
  const window = { from: '2027-03-01', to: '2027-03-20' };
  expect(faultLines(milestoneDates, said({ ...days, date: null, precision: 'window', window }))).toEqual([]);
  expect(faultLines(milestoneDates, said({ ...days, date: '2027', precision: 'year', window }))).toHaveLength(1);
});
