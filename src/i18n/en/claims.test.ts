import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';

import { claimWords as words } from './claims.ts';

const found = (wrong: number, right: number) => ({ due: wrong + right, wrong, right });

test.each([
  [found(48, 13), '61 predictions about season 5 have come due. 48 were wrong.'],
  [found(1, 1), '2 predictions about season 5 have come due. One was wrong.'],
  [found(0, 2), '2 predictions about season 5 have come due. None was wrong.'],
  [found(3, 0), '3 predictions about season 5 have come due. All were wrong.'],
  [found(1, 0), 'One prediction about season 5 has come due. It was wrong.'],
  [found(0, 1), 'One prediction about season 5 has come due. It was right.'],
])('the finding of %o', (finding, says) => {
  expect(words.finding(finding, 5)).toBe(says);
});

test('the sentence under it says what the picture holds', () => {
  expect(words.lead(found(48, 13), found(38, 9), 36)).toBe(
    '47 of the 61 named a release date: 38 of those missed. Here are all of them, and the ones still running.',
  );
  expect(words.lead(found(2, 0), found(2, 0), 0)).toBe(
    '2 of the 2 named a release date: all of those missed. Here are all of them.',
  );
  expect(words.lead(found(2, 0), found(0, 0), 1)).toBe('None of them named a release date.');
  expect(words.lead(found(0, 0), found(0, 0), 1)).toBe('Here are the ones still running.');
  expect(words.lead(found(0, 0), found(0, 0), 0)).toBe('');
});

test.each([
  ['2023-04-14', '2023-04-14', 'on 14 April 2023'],
  ['2023-01-01', '2023-04-30', 'early 2023'],
  ['2023-09-01', '2023-12-31', 'late in 2023'],
  ['2023-01-01', '2023-06-30', 'in the first half of 2023'],
  ['2023-01-01', '2023-12-31', 'in 2023'],
  ['2023-12-01', '2023-12-31', 'in December 2023'],
  ['2022-09-01', '2023-04-30', 'between 1 September 2022 and 30 April 2023'],
])('the days from %s to %s are said as people say them', (from, to, says) => {
  const range = { first: toDay(from), last: toDay(to) };
  expect(words.named(range, 'predicts')).toBe(says);
  expect(words.named(range, 'excludes')).toBe(`not ${says}`);
});

test('the line says what it is, and no more than is known', () => {
  const day = toDay('2026-11-29');
  const range = { first: day, last: day };
  expect(words.chart.line({ kind: 'now', range, fresh: true })).toBe('29 Nov 2026: not out yet');
  expect(words.chart.line({ kind: 'now', range, fresh: false })).toBe('29 Nov 2026: not out, as far as we know');
  expect(words.chart.line({ kind: 'named', range, fresh: true })).toBe('Netflix says: 29 Nov 2026');
  expect(words.chart.line({ kind: 'out', range: { first: day, last: day + 1 }, fresh: true })).toBe(
    'It came out: 29 – 30 November 2026',
  );
});

test('a prediction is spoken in one line', () => {
  const verdict = words.verdictDetail({ kind: 'missed', by: 1192, side: 'late', counting: true });
  expect(words.chart.spoken('A blog', 'March 2023', 'in 2023', words.verdicts.missed, verdict)).toBe(
    'A blog, March 2023: in 2023. Missed, at least 1,192 days late.',
  );
  expect(words.chart.spoken('A blog', '2023', 'in 2023', 'Came true', '')).toBe('A blog, 2023: in 2023. Came true.');
});
