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
const UNKNOWN = 'Season 2 isn’t out, as far as we know, and we know of no date.';
const WRAPPED = 'Filming of All of Us Are Dead finished in February 2026.';
const OLD = 'Newest news we found: 23 February 2026, nine months ago.';
const NAMED = 'Netflix has named that time for All of Us Are Dead, and no day to count down to.';

interface When {
  readonly at?: string;
  readonly time?: string;
  readonly newest?: string;
  readonly season?: number;
  readonly zone?: string;
}

function situation(
  milestones: readonly Known[],
  { at = '2026-11-20', time = '12:00', newest = '2026-02-23', season = 2, zone = 'Asia/Seoul' }: When = {},
) {
  const newestReport = newest === '' ? null : toDay(newest);
  return situationAt({ season, milestones, newestReport }, instantAt(toDay(at), time, zone), zone);
}

/** What somebody in Seoul reads at noon of a day. */
function read(milestones: readonly Known[], when: When = {}) {
  const words = headlineWords;
  const now = situation(milestones, when);
  return [words.answer(now), words.toGo(now), words.sentence(now), words.ages(now)].filter(Boolean).join(' ');
}

test.each([
  ['undated, and checked long ago', read(base), `${UNKNOWN} ${WRAPPED} ${OLD}`],
  [
    'undated, and checked lately',
    read(base, { at: '2026-03-01' }),
    `Season 2 isn’t out yet, and Netflix hasn’t given a date. ${WRAPPED} Newest news we found: 23 February 2026, six days ago.`,
  ],
  [
    'nothing known',
    read([], { newest: '' }),
    `${UNKNOWN} Nothing is recorded of season 2 of All of Us Are Dead. Nothing here is dated, so we cannot say how old it is.`,
  ],
  [
    'a month',
    read(released('2027-03', 'month')),
    `Season 2 comes out in March 2027. We know of no day. ${NAMED} ${OLD}`,
  ],
  [
    'a month, checked lately',
    read(released('2027-03', 'month'), { newest: '2026-11-18' }),
    `Season 2 comes out in March 2027. Netflix hasn’t named the day. ${NAMED} Newest news we found: 18 November 2026, two days ago.`,
  ],
  [
    'half a year',
    read(released('2027-H1', 'half')),
    `Season 2 comes out between 1 January 2027 and 30 June 2027. We know of no day. ${NAMED} ${OLD}`,
  ],
  ['a year', read(released('2027', 'year')), `Season 2 comes out in 2027. We know of no day. ${NAMED} ${OLD}`],
  [
    'a window of days',
    read(released(null, 'window', { from: '2027-02-15', to: '2027-03-15' })),
    `Season 2 comes out between 15 February 2027 and 15 March 2027. We know of no day. ${NAMED} ${OLD}`,
  ],
  [
    'a window that is over',
    read(released('2026-Q3', 'quarter')),
    `1 July – 30 September 2026 has passed. We can’t confirm that season 2 is out yet. Netflix had named that time for All of Us Are Dead, and we know of no release. ${OLD}`,
  ],
  [
    'a day far ahead',
    read(released('2027-03-12', 'day'), { newest: '2026-11-18' }),
    'Season 2 comes out on Friday, 12 March 2027. 112 days to go. Netflix has named the day for All of Us Are Dead. Newest news we found: 18 November 2026, two days ago.',
  ],
  [
    'a hundred days before',
    headlineWords.toGo(situation(released('2027-03-12', 'day'), { at: '2026-12-02' })),
    'A hundred days to go.',
  ],
  [
    'tomorrow',
    read(released('2027-03-12', 'day'), { at: '2027-03-11', newest: '2027-03-10' }),
    'Season 2 comes out tomorrow, Friday, 12 March 2027. One day to go. Netflix has named the day for All of Us Are Dead. Newest news we found: 10 March 2027, yesterday.',
  ],
  [
    'the day itself, before the hour',
    read(released('2027-03-12', 'day'), { at: '2027-03-12', time: '16:59', newest: '2027-03-10' }),
    'Season 2 comes out today at 17:00. Netflix has named the day for All of Us Are Dead. Newest news we found: 10 March 2027, two days ago.',
  ],
  [
    'the hour',
    read(released('2027-03-12', 'day'), { at: '2027-03-12', time: '17:00', newest: '2027-03-10' }),
    'Season 2 is out, since 17:00 today. Season 2 of All of Us Are Dead is on Netflix, since 17:00 today. Newest news we found: 10 March 2027, two days ago.',
  ],
  [
    'years after',
    read(released('2027-03-12', 'day'), { at: '2029-03-12', newest: '2027-03-10' }),
    'Season 2 is out, since 12 March 2027. Season 2 of All of Us Are Dead is on Netflix, since 12 March 2027. Newest news we found: 10 March 2027, two years ago.',
  ],
  [
    'a date that only somebody names',
    read(released('2027-03-12', 'day', { certainty: 'reported' })),
    `Season 2 isn’t out, as far as we know. 12 March 2027 is only a rumour. ${WRAPPED} ${OLD}`,
  ],
  [
    'a day that only somebody named, and that has passed',
    read(released('2026-10-30', 'day', { certainty: 'reported' })),
    `30 October 2026 has passed. We can’t confirm that season 2 is out yet. That day was never confirmed by Netflix, and we know of no release of All of Us Are Dead. ${OLD}`,
  ],
  [
    'sixty days after the news',
    read(base, { at: '2026-04-24' }),
    `Season 2 isn’t out yet, and Netflix hasn’t given a date. ${WRAPPED} Newest news we found: 23 February 2026, two months ago.`,
  ],
  ['a day later', read(base, { at: '2026-04-25' }), `${UNKNOWN} ${WRAPPED} ${OLD.replace('nine', 'two')}`],
  [
    'looked for in vain, later than the news',
    read(unseen({ date: '2026-07-19', says: { en: "Netflix's own weekly charts show no season 2" } })),
    `${UNKNOWN} ${WRAPPED} ${OLD} Netflix's own weekly charts show no season 2 up to 19 July 2026.`,
  ],
  [
    'looked for in vain, and nobody says where',
    read(unseen({ date: '2026-07-19' })),
    `${UNKNOWN} ${WRAPPED} ${OLD} Nobody saw season 2 come out up to 19 July 2026.`,
  ],
  [
    'a day that was taken back lately',
    read(takenBack, { newest: '2026-11-02' }),
    `Netflix took 12 March 2027 back, and hasn’t given season 2 a new date. ${WRAPPED} Newest news we found: 2 November 2026, three weeks ago.`,
  ],
  [
    'a day that was taken back long ago',
    read(takenBack, { newest: '2026-11-02', at: '2027-11-20' }),
    `Season 2 isn’t out, as far as we know. Netflix took 12 March 2027 back, and we know of no new date. ${WRAPPED} Newest news we found: 2 November 2026, 13 months ago.`,
  ],
  [
    'a clock that is set before the newest news: nothing is counted',
    read(released('2027-03-12', 'day'), { at: '2016-11-20' }),
    'Season 2 comes out on Friday, 12 March 2027. Netflix has named the day for All of Us Are Dead. Newest news we found: 23 February 2026.',
  ],
  [
    'west of Los Angeles, where it comes the evening before',
    read(released('2027-03-12', 'day'), { at: '2027-03-01', newest: '2027-02-20', zone: 'Pacific/Honolulu' }),
    'Season 2 comes out on Thursday, 11 March 2027. 10 days to go. Netflix has named the day for All of Us Are Dead. In Los Angeles, where it counts, that is 12 March 2027. Newest news we found: 20 February 2027, nine days ago.',
  ],
])('%s', (_, text, expected) => {
  // Intl puts thin spaces around its dash, and engines differ in the comma after a weekday.
  expect(text.replaceAll('\u2009', ' ').replace(/day (\d)/, 'day, $1')).toBe(expected);
});

test('the season is that of the ladder', () => {
  const later = { season: 3, at: '2027-03-12', time: '17:00', newest: '2027-03-01' };
  expect(read(released('2027-03-12', 'day'), later)).toContain('Season 3 is out, since 17:00 today.');
  expect(read(released('2027-03-12', 'day'), { ...later, at: '2027-03-02' })).toContain('Season 3 comes out on');
  expect(read([known('renewed', '2027-02-20', 'day')], later)).toContain(
    'Season 3 isn’t out yet, and Netflix hasn’t given a date. All of Us Are Dead was renewed on 20 February 2027.',
  );
});

test.each([
  [base, 'no release date, as far as we know'],
  [takenBack, 'release date of 12 March 2027 taken back'],
  [released('2027-03', 'month'), 'release date March 2027, says Netflix'],
  [released('2026-10', 'month'), 'no release known in October 2026'],
  [released('2027-03-12', 'day'), 'release date 12 March 2027'],
  [released('2026-10-30', 'day'), 'out since 30 October 2026'],
])('the title of the start page counts no days and names no age: %#', (milestones, text) => {
  for (const [at, newest] of [
    ['2026-11-20', '2026-02-23'],
    ['2026-11-20', '2026-11-19'],
    ['2026-11-29', '2026-02-23'],
  ] as const)
    expect(headlineWords.title(situation(milestones, { at, newest, zone: 'UTC' }))).toBe(
      `All of Us Are Dead season 2: ${text}`,
    );
});
