import { expect, test } from 'vitest';

import { instantAt, toDay } from '#domain/calendar.ts';
import type { Milestone } from '#domain/milestones.ts';
import { situationAt } from '#domain/situation.ts';

import { headlineWords } from './headline.ts';

type Known = Parameters<typeof situationAt>[0]['milestones'][number];

const known = (id: Milestone['id'], date: string | null, precision: Milestone['precision'], rest = {}): Known => ({
  id,
  date,
  precision,
  certainty: 'official',
  accounts: [],
  ...rest,
});
const wrapped = known('filming-wrapped', '2026-02-18', 'day', {
  certainty: 'reported',
  accounts: [{ date: '2026-02-19', precision: 'day', used: true }],
});
const base = [wrapped, known('post-production', '2026-02', 'month', { certainty: 'reported' })];
const released = (date: string | null, precision: Milestone['precision'], rest = {}) => [
  ...base,
  known('released', date, precision, rest),
];
const SEEN = 'Filming wrapped in February 2026; in post-production when last checked, 23 February 2026, 270 days ago.';
const OLD = 'Last verified 23 February 2026, 270 days ago. That is old.';
const MISSED = `${OLD} We may have missed a teaser, a date, a trailer or the release.`;

/** What somebody in Seoul reads at noon of a day. */
function read(
  milestones: readonly Known[],
  { at = '2026-11-20', time = '12:00', verified = '2026-02-23', season = 2 } = {},
) {
  const zone = 'Asia/Seoul';
  const now = instantAt(toDay(at), time, zone);
  const newestReport = verified === '' ? null : toDay(verified);
  const situation = situationAt({ season, milestones, newestReport }, now, zone);
  const words = headlineWords;
  return [
    words.answer(situation),
    words.evidence(situation),
    words.newestReport(situation),
    situation.verified?.stale ? words.stale(situation) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

test.each([
  ['undated, and checked long ago', read(base), `No date yet. ${SEEN} ${MISSED}`],
  [
    'undated, and checked lately',
    read(base, { at: '2026-03-01' }),
    'No date yet. Filming wrapped in February 2026; in post-production when last checked, 23 February 2026, 6 days ago. Last verified 23 February 2026, 6 days ago.',
  ],
  [
    'checked today',
    read(base, { at: '2026-02-23' }),
    'No date yet. Filming wrapped in February 2026; in post-production when last checked, 23 February 2026, today. Last verified 23 February 2026, today.',
  ],
  [
    'nothing known',
    read([], { verified: '' }),
    'No date yet. Nothing is recorded of season 2. Nothing here is dated, so we cannot say when it was last verified.',
  ],
  ['a month', read(released('2027-03', 'month')), `Out in March 2027, says Netflix. No day yet. ${SEEN} ${MISSED}`],
  [
    'a quarter',
    read(released('2027-Q1', 'quarter')),
    `Out between 1 January 2027 and 31 March 2027, says Netflix. No day yet. ${SEEN} ${MISSED}`,
  ],
  [
    'half a year',
    read(released('2027-H1', 'half')),
    `Out between 1 January 2027 and 30 June 2027, says Netflix. No day yet. ${SEEN} ${MISSED}`,
  ],
  ['a year', read(released('2027', 'year')), `Out in 2027, says Netflix. No day yet. ${SEEN} ${MISSED}`],
  [
    'a window of days',
    read(released(null, 'window', { from: '2027-02-15', to: '2027-03-15' })),
    `Out between 15 February 2027 and 15 March 2027, says Netflix. No day yet. ${SEEN} ${MISSED}`,
  ],
  [
    'a window that is over',
    read(released('2026-Q3', 'quarter')),
    `Netflix had said 1 July – 30 September 2026. That is over, and no release is recorded here. ${SEEN} ${MISSED}`,
  ],
  [
    'a day far ahead',
    read(released('2027-03-12', 'day'), { verified: '2026-11-18' }),
    'Season 2 comes out on 12 March 2027, in 112 days. Filming wrapped in February 2026; in post-production when last checked, 18 November 2026, 2 days ago. Last verified 18 November 2026, 2 days ago.',
  ],
  [
    'a day far ahead, checked long ago',
    read(released('2027-03-12', 'day')),
    'Season 2 comes out on 12 March 2027, in 112 days. Filming wrapped in February 2026; in post-production when last checked, 23 February 2026, 270 days ago. Last verified 23 February 2026, 270 days ago. That is old: the date may have moved since.',
  ],
  [
    'tomorrow',
    read(released('2027-03-12', 'day'), { at: '2027-03-11', verified: '2027-03-10' }),
    'Season 2 comes out tomorrow, 12 March 2027, at 17:00. Filming wrapped in February 2026; in post-production when last checked, 10 March 2027, 1 day ago. Last verified 10 March 2027, 1 day ago.',
  ],
  [
    'the day itself, before the hour',
    read(released('2027-03-12', 'day'), { at: '2027-03-12', time: '16:59', verified: '2027-03-10' }),
    'Season 2 comes out today, 12 March 2027, at 17:00. Filming wrapped in February 2026; in post-production when last checked, 10 March 2027, 2 days ago. Last verified 10 March 2027, 2 days ago.',
  ],
  [
    'the hour',
    read(released('2027-03-12', 'day'), { at: '2027-03-12', time: '17:00', verified: '2027-03-10' }),
    'Season 2 is out, since today, 12 March 2027, 17:00. Last verified 10 March 2027, 2 days ago.',
  ],
  [
    'years after',
    read(released('2027-03-12', 'day'), { at: '2029-03-12', verified: '2027-03-10' }),
    'Season 2 is out, since 12 March 2027. Last verified 10 March 2027, 733 days ago.',
  ],
  [
    'a date that only somebody names',
    read(released('2027-03-12', 'day', { certainty: 'reported' })),
    `No date from Netflix yet. Somebody names 12 March 2027, not confirmed. ${SEEN} ${MISSED}`,
  ],
  [
    'a release that only somebody reports',
    read(released('2026-10-30', 'day', { certainty: 'reported' })),
    `No date from Netflix. Somebody reports that it came out on 30 October 2026. ${SEEN} ${MISSED}`,
  ],
  [
    'records that contradict each other',
    read([...base, known('filming-started', '2026-03-01', 'day')]),
    `No date yet. ${SEEN} The records contradict each other: “Filming wrapped” is dated before “Filming started”. ${MISSED}`,
  ],
])('%s', (_, text, expected) => {
  // Intl puts thin spaces around its dash.
  expect(text.replaceAll('\u2009', ' ')).toBe(expected);
});

test('west of Los Angeles it comes the evening before', () => {
  const zone = 'Pacific/Honolulu';
  const now = instantAt(toDay('2027-03-01'), '12:00', zone);
  const ladder = { season: 2, milestones: released('2027-03-12', 'day'), newestReport: toDay('2027-02-20') };
  const situation = situationAt(ladder, now, zone);
  expect(headlineWords.answer(situation)).toBe(
    'Season 2 comes out on 11 March 2027 (12 March 2027 in Los Angeles), in 10 days.',
  );
});

test('the season is that of the ladder', () => {
  const later = { season: 3, at: '2027-03-12', time: '17:00', verified: '2027-03-01' };
  expect(read(released('2027-03-12', 'day'), later)).toContain('Season 3 is out, since today');
  expect(read(released('2027-03-12', 'day'), { ...later, at: '2027-03-02' })).toContain('Season 3 comes out on');
  expect(read([], { ...later, verified: '' })).toContain('Nothing is recorded of season 3.');
});
