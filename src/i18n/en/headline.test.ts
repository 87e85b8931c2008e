import { expect, test } from 'vitest';

import { instantAt, toDay } from '#domain/facts/calendar.ts';
import type { Milestone } from '#domain/status/milestones.ts';
import { situationAt } from '#domain/status/situation.ts';

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
const unseen = (notSeenUntil: Known['notSeenUntil']) => released(null, null, { certainty: 'inferred', notSeenUntil });
const takenBack = released(null, null, {
  certainty: 'inferred',
  former: [{ date: '2027-03-12', precision: 'day', certainty: 'official' }],
});
const SEEN = 'Filming wrapped in February 2026; in post-production when we last heard of it.';
const UNKNOWN = "Season 2 isn't out, as far as we know, and we know of no date.";
const OLD = 'The newest news is from 23 February 2026 (nine months ago).';
const MISSED = `${OLD} We may have missed a teaser, a date, a trailer or the release.`;

/** What somebody in Seoul reads at noon of a day. */
function read(
  milestones: readonly Known[],
  { at = '2026-11-20', time = '12:00', newest = '2026-02-23', season = 2 } = {},
) {
  const zone = 'Asia/Seoul';
  const now = instantAt(toDay(at), time, zone);
  const newestReport = newest === '' ? null : toDay(newest);
  const situation = situationAt({ season, milestones, newestReport }, now, zone);
  const words = headlineWords;
  return [
    words.answer(situation),
    words.evidence(situation),
    words.ages(situation),
    situation.newest?.stale ? words.stale(situation) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

test.each([
  ['undated, and checked long ago', read(base), `${UNKNOWN} ${SEEN} ${MISSED}`],
  [
    'undated, and checked lately',
    read(base, { at: '2026-03-01' }),
    'No date yet for season 2. Filming wrapped in February 2026; in post-production when we last heard of it. The newest news is from 23 February 2026 (six days ago).',
  ],
  [
    'checked today',
    read(base, { at: '2026-02-23' }),
    'No date yet for season 2. Filming wrapped in February 2026; in post-production when we last heard of it. The newest news is from 23 February 2026 (today).',
  ],
  [
    'nothing known',
    read([], { newest: '' }),
    `${UNKNOWN} Nothing is recorded of season 2. Nothing here is dated, so we cannot say how old it is.`,
  ],
  [
    'a month',
    read(released('2027-03', 'month')),
    `Out in March 2027, says Netflix. We know of no day. ${SEEN} ${MISSED}`,
  ],
  [
    'a quarter',
    read(released('2027-Q1', 'quarter')),
    `Out between 1 January 2027 and 31 March 2027, says Netflix. We know of no day. ${SEEN} ${MISSED}`,
  ],
  [
    'half a year',
    read(released('2027-H1', 'half')),
    `Out between 1 January 2027 and 30 June 2027, says Netflix. We know of no day. ${SEEN} ${MISSED}`,
  ],
  ['a year', read(released('2027', 'year')), `Out in 2027, says Netflix. We know of no day. ${SEEN} ${MISSED}`],
  [
    'a window of days',
    read(released(null, 'window', { from: '2027-02-15', to: '2027-03-15' })),
    `Out between 15 February 2027 and 15 March 2027, says Netflix. We know of no day. ${SEEN} ${MISSED}`,
  ],
  [
    'a window that is over',
    read(released('2026-Q3', 'quarter')),
    `Netflix had said 1 July – 30 September 2026. That is over, and no release is recorded here. ${SEEN} ${MISSED}`,
  ],
  [
    'a day far ahead',
    read(released('2027-03-12', 'day'), { newest: '2026-11-18' }),
    'Season 2 comes out on 12 March 2027, in 112 days. Filming wrapped in February 2026; in post-production when we last heard of it. The newest news is from 18 November 2026 (two days ago).',
  ],
  [
    'a day far ahead, checked long ago',
    read(released('2027-03-12', 'day')),
    'Season 2 comes out on 12 March 2027, in 112 days. Filming wrapped in February 2026; in post-production when we last heard of it. The newest news is from 23 February 2026 (nine months ago). The date may have moved since.',
  ],
  [
    'tomorrow',
    read(released('2027-03-12', 'day'), { at: '2027-03-11', newest: '2027-03-10' }),
    'Season 2 comes out tomorrow, 12 March 2027, at 17:00. Filming wrapped in February 2026; in post-production when we last heard of it. The newest news is from 10 March 2027 (yesterday).',
  ],
  [
    'the day itself, before the hour',
    read(released('2027-03-12', 'day'), { at: '2027-03-12', time: '16:59', newest: '2027-03-10' }),
    'Season 2 comes out today, 12 March 2027, at 17:00. Filming wrapped in February 2026; in post-production when we last heard of it. The newest news is from 10 March 2027 (two days ago).',
  ],
  [
    'the hour',
    read(released('2027-03-12', 'day'), { at: '2027-03-12', time: '17:00', newest: '2027-03-10' }),
    'Season 2 is out, since today, 12 March 2027, 17:00. The newest news is from 10 March 2027 (two days ago).',
  ],
  [
    'years after',
    read(released('2027-03-12', 'day'), { at: '2029-03-12', newest: '2027-03-10' }),
    'Season 2 is out, since 12 March 2027. The newest news is from 10 March 2027 (two years ago).',
  ],
  [
    'a date that only somebody names',
    read(released('2027-03-12', 'day', { certainty: 'reported' })),
    `No date from Netflix, as far as we know. Somebody names 12 March 2027, not confirmed. ${SEEN} ${MISSED}`,
  ],
  [
    'a release that only somebody reports',
    read(released('2026-10-30', 'day', { certainty: 'reported' })),
    `No date from Netflix, as far as we know. Somebody reports that it came out on 30 October 2026. ${SEEN} ${MISSED}`,
  ],
  [
    'sixty days after the news',
    read(base, { at: '2026-04-24' }),
    'No date yet for season 2. Filming wrapped in February 2026; in post-production when we last heard of it. The newest news is from 23 February 2026 (two months ago).',
  ],
  ['a day later', read(base, { at: '2026-04-25' }), `${UNKNOWN} ${SEEN} ${MISSED.replace('nine', 'two')}`],
  [
    'looked for in vain, later than the news',
    read(unseen({ date: '2026-07-19', says: { en: "Netflix's own weekly charts show no season 2" } }), {
      at: '2026-11-29',
    }),
    `${UNKNOWN} ${SEEN} ${OLD} Netflix's own weekly charts show no season 2 up to 19 July 2026. We may have missed a teaser, a date, a trailer or the release.`,
  ],
  [
    'looked for in vain, and nobody says where',
    read(unseen({ date: '2026-07-19' })),
    `${UNKNOWN} ${SEEN} ${OLD} Nobody saw season 2 come out up to 19 July 2026. We may have missed a teaser, a date, a trailer or the release.`,
  ],
  [
    'a day that was taken back lately',
    read(takenBack, { newest: '2026-11-02' }),
    'The date of 12 March 2027 was taken back. No new one yet. Filming wrapped in February 2026; in post-production when we last heard of it. The newest news is from 2 November 2026 (three weeks ago).',
  ],
  [
    'a day that was taken back long ago',
    read(takenBack, { newest: '2026-11-02', at: '2027-11-20' }),
    "Season 2 isn't out, as far as we know, and we know of no date since that of 12 March 2027 was taken back. Filming wrapped in February 2026; in post-production when we last heard of it. The newest news is from 2 November 2026 (13 months ago). We may have missed a teaser, a date, a trailer or the release.",
  ],
  [
    'records that contradict each other',
    read([...base, known('filming-started', '2026-03-01', 'day')]),
    `${UNKNOWN} ${SEEN} The records contradict each other: “Filming finished” is dated before “Filming started”. ${MISSED}`,
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
  const later = { season: 3, at: '2027-03-12', time: '17:00', newest: '2027-03-01' };
  expect(read(released('2027-03-12', 'day'), later)).toContain('Season 3 is out, since today');
  expect(read(released('2027-03-12', 'day'), { ...later, at: '2027-03-02' })).toContain('Season 3 comes out on');
  expect(read([], { ...later, newest: '' })).toContain('Nothing is recorded of season 3.');
  expect(read([known('renewed', '2027-02-20', 'day')], later)).toContain(
    'No date yet for season 3. Season 3 was renewed on 20 February 2027.',
  );
});

test.each([
  [base, "Season 2 isn't out, as far as we know"],
  [takenBack, 'Season 2: the date of 12 March 2027 was taken back'],
  [released('2027-03', 'month'), 'Season 2: March 2027, says Netflix'],
  [released('2027-03-12', 'day'), 'Season 2 comes out on 12 March 2027'],
  [released('2026-10-30', 'day'), 'Season 2 is out, since 30 October 2026'],
])('what others see of a link counts no days and names no age: %#', (milestones, text) => {
  for (const [day, newest] of [
    ['2026-11-20', '2026-02-23'],
    ['2026-11-20', '2026-11-19'],
    ['2026-11-29', '2026-02-23'],
  ] as const) {
    const ladder = { season: 2, milestones, newestReport: toDay(newest) };
    expect(headlineWords.inShort(situationAt(ladder, Date.parse(`${day}T12:00:00Z`), 'UTC'))).toBe(text);
  }
});
