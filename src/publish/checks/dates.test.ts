import { expect, test } from 'vitest';

import { dates } from './dates.ts';
import { faultLines } from './fault-lines.ts';

const gap = (date: string) => ({ gaps: { gaps: [{ id: 'x', when: date }] } });
const season = (steps: Record<string, string>) => ({
  comparables: {
    seasons: [{ id: 'x', ...Object.fromEntries(Object.entries(steps).map(([step, date]) => [step, { date }])) }],
  },
});

test.each(['2024', '2024-02', '2024-02-29', '2027-Q4', '2027-H2'])('accepts %s', (date) => {
  expect(faultLines(dates, gap(date))).toEqual([]);
});

test.each(['2022-02-30', '2023-02-29', '2022-13', '2022-00', '2022-04-31', '2022-06-00', '2027-Q5', '2027-H0'])(
  'rejects %s',
  (date) => {
    expect(faultLines(dates, gap(date))).toEqual([
      `gaps.json  x  when  is ${date}, which no calendar has; correct the date`,
    ]);
  },
);

test('accepts what happened today, in this month or this year', () => {
  const sources = ['2026-11-20', '2026-11', '2026'].map((published) => ({ id: published, published }));
  expect(faultLines(dates, { sources: { sources } })).toEqual([]);
});

test.each([
  ['sources', { sources: [{ id: 'x', published: '2026-11-21' }] }, 'published', '2026-11-21', 'published'],
  ['claims', { claims: [{ id: 'x', added: '2099-01-01' }] }, 'added', '2099-01-01', 'added'],
  ['milestones', { milestones: [{ id: 'x', added: '2026-11-21' }] }, 'added', '2026-11-21', 'added'],
  ['claims', { claims: [{ id: 'x', madeOn: '2026-12' }] }, 'madeOn', '2026-12', 'said'],
  ['claims', { claims: [{ id: 'x', withdrawn: { on: '2026-11-21' } }] }, 'withdrawn.on', '2026-11-21', 'withdrawn'],
  [
    'milestones',
    { milestones: [{ id: 'x', notSeenUntil: { date: '2026-11-21' } }] },
    'notSeenUntil.date',
    '2026-11-21',
    'looked for',
  ],
  [
    'milestones',
    { milestones: [{ id: 'x', notSeenUntil: { added: '2026-11-21' } }] },
    'notSeenUntil.added',
    '2026-11-21',
    'added',
  ],
  [
    'milestones',
    { milestones: [{ id: 'x', former: [{ until: '2026-11-21' }] }] },
    'former.0.until',
    '2026-11-21',
    'changed',
  ],
  ['sources', { sources: [{ id: 'x', of: { date: '2026-12' } }] }, 'of.date', '2026-12', 'published'],
  [
    'contradictions',
    { contradictions: [{ id: 'x', accounts: [{ date: '2027-01-01' }] }] },
    'accounts.0.date',
    '2027-01-01',
    'said',
  ],
  ['reception', { reception: [{ id: 'x', asOf: '2027' }] }, 'asOf', '2027', 'counted'],
  ['weekly-charts', { weeks: [{ id: 'x', to: '2026-11-22' }] }, 'to', '2026-11-22', 'counted'],
])('rejects a date of %s after today', (file, content, field, date, verb) => {
  expect(faultLines(dates, { [file]: content })).toEqual([
    `${file}.json  x  ${field}  is ${date}, after today (2026-11-20); correct the day on which it was ${verb}`,
  ]);
});

test('accepts a renewal after filming, and coarse dates that overlap', () => {
  const steps = {
    filmingStarted: '2019-05',
    filmingWrapped: '2019',
    renewed: '2019-12',
    dateAnnounced: '2020-03',
    premiered: '2020-03-13',
  };
  expect(faultLines(dates, season(steps))).toEqual([]);
});

test('rejects a wrap after the premiere', () => {
  expect(faultLines(dates, season({ filmingWrapped: '2020-04', premiered: '2020-03-13' }))).toEqual([
    'comparables.json  x  filmingWrapped.date  is 2020-04, after "premiered" (2020-03-13); correct one of them',
  ]);
});

test.each(['2020-03', '2020-03-14'])('rejects a wrap in %s, on the day of the premiere', (wrap) => {
  const premiere = wrap === '2020-03' ? '2020-03-13' : wrap;
  expect(faultLines(dates, season({ filmingWrapped: wrap, premiered: premiere }))).toEqual([
    `comparables.json  x  filmingWrapped.date  is ${wrap}, no day before "premiered" (${premiere}); a month counts as its 15th; correct one of them`,
  ]);
});

test('accepts a wrap on the day before the premiere', () => {
  expect(faultLines(dates, season({ filmingWrapped: '2020-03-12', premiered: '2020-03-13' }))).toEqual([]);
  expect(faultLines(dates, season({ filmingWrapped: '2020-03', premiered: '2020-03-16' }))).toEqual([]);
});
