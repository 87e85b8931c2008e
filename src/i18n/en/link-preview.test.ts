import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import type { Milestone } from '#domain/status/milestones.ts';
import { situationAt } from '#domain/status/situation.ts';

import { headlineWords } from './headline.ts';
import { linkPreviewWords } from './link-preview.ts';

type Known = Parameters<typeof situationAt>[0]['milestones'][number];

const released = (date: string | null, precision: Milestone['precision'], rest: Partial<Known> = {}): Known => ({
  id: 'released',
  date,
  precision,
  certainty: 'official',
  accounts: [],
  ...rest,
});
const FORMER = [{ date: '2027-03-12', precision: 'day', certainty: 'official' }] as const;

/** What the picture says that is made on a day of 2026, with news of 23 February. */
const saysOn = (milestones: readonly Known[], day: string) => {
  const situation = situationAt(
    { season: 2, milestones, newestReport: toDay('2026-02-23') },
    toDay(day) * 86_400_000,
    'UTC',
  );
  return { situation, says: linkPreviewWords.answer(situation) };
};

test.each([
  ['undated, news of long ago', [], '2026-11-30', 'undated'],
  ['undated, fresh news', [], '2026-03-01', 'undated'],
  ['a rumoured day', [released('2027-05-01', 'day', { certainty: 'reported' })], '2026-11-30', 'undated'],
  [
    'a rumoured day that has passed',
    [released('2026-09-01', 'day', { certainty: 'reported' })],
    '2026-11-30',
    'undated',
  ],
  ['taken back', [released(null, null, { certainty: 'inferred', former: FORMER })], '2026-11-30', 'undated'],
  ['a month', [released('2027-03', 'month')], '2026-11-30', 'window'],
  ['a month that has passed', [released('2026-10', 'month')], '2026-11-30', 'window'],
] as const)('%s: the picture says what the page says, and neither counts', (_, milestones, day, mode) => {
  const { situation, says } = saysOn(milestones, day);
  expect(situation.release.mode).toBe(mode);
  expect(says).toBe(headlineWords.answer(situation));
  expect(says).not.toMatch(COUNTS);
});

/** A number of days, today, or an age: true only on the day on which it is written. */
const COUNTS = /\b(?:today|tomorrow|yesterday|ago|hours?|D-\d)\b|\b\d+ (?:days?|weeks?|months?)\b/i;

test.each([
  ['in 112 days', '2026-11-20', 'Season 2 comes out on 12 March 2027.'],
  ['tomorrow', '2027-03-11', 'Season 2 comes out on 12 March 2027.'],
  ['a day after', '2027-03-13', 'Season 2 is out, since 12 March 2027.'],
  ['a year after', '2028-03-13', 'Season 2 is out, since 12 March 2027.'],
])('a day that is %s stands as a day', (_, day, text) => {
  const { says } = saysOn([released('2027-03-12', 'day')], day);
  expect(says).toBe(text);
  expect(says).not.toMatch(COUNTS);
});

test('how predictions came out is a sentence for each number', () => {
  expect(linkPreviewWords.finding(2, 62, 48)).toBe('62 predictions about season 2 have come due. 48 were wrong.');
  expect(linkPreviewWords.finding(2, 1, 1)).toBe('1 prediction about season 2 has come due. 1 was wrong.');
  expect(linkPreviewWords.finding(3, 0, 0)).toBe('No prediction about season 3 has come due.');
});
