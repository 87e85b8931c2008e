import { describe, expect, test } from 'vitest';

import { instantAt, toDate, toDay } from '#domain/facts/calendar.ts';

import { LADDER } from './milestones.ts';
import { dropInstant } from './release.ts';
import { situationAt } from './situation.ts';

const record = (id: 'filming-wrapped' | 'post-production' | 'released', date: string | null, rest: object = {}) => ({
  id,
  date,
  precision: date === null ? null : date.length === 7 ? ('month' as const) : ('day' as const),
  certainty: 'reported' as const,
  accounts: [],
  ...rest,
});
const ladder = (milestones: readonly ReturnType<typeof record>[], newestReport: number | null) => ({
  season: 2,
  milestones,
  newestReport,
});
const NOW = Date.UTC(2026, 10, 20, 3);
const NEWEST = toDay('2026-02-23');

test('names the last event, the stage after it, and how old that knowledge is', () => {
  const milestones = [
    record('filming-wrapped', '2026-02-18'),
    record('post-production', '2026-02'),
    record('released', null),
  ];
  expect(situationAt(ladder(milestones, NEWEST), NOW, 'Asia/Seoul')).toEqual({
    season: 2,
    today: toDay('2026-11-20'),
    doubt: null,
    zone: 'Asia/Seoul',
    release: { mode: 'undated' },
    dropsOn: null,
    unofficial: null,
    lastEvent: { id: 'filming-wrapped', range: { first: toDay('2026-02-18'), last: toDay('2026-02-18') } },
    stage: 'post-production',
    ahead: ['teaser', 'release-date-announced', 'trailer', 'released'],
    disorder: [],
    newest: { day: NEWEST, age: 270, stale: true },
    takenBack: null,
    notSeen: null,
  });
});

test('a fresh source is not stale, and one from tomorrow is not negative', () => {
  expect(situationAt(ladder([], toDay('2026-09-21')), NOW, 'Asia/Seoul').newest).toMatchObject({
    age: 60,
    stale: false,
  });
  expect(situationAt(ladder([], toDay('2026-11-21')), NOW, 'Asia/Seoul').newest).toMatchObject({
    age: 0,
    stale: false,
  });
});

test('nothing known is said as nothing', () => {
  expect(situationAt(ladder([], null), NOW)).toEqual({
    season: 2,
    today: toDay('2026-11-20'),
    doubt: null,
    zone: undefined,
    release: { mode: 'undated' },
    dropsOn: null,
    unofficial: null,
    lastEvent: null,
    stage: null,
    ahead: LADDER,
    disorder: [],
    newest: null,
    takenBack: null,
    notSeen: null,
  });
});

test('after the release the last event is still the one before it', () => {
  const milestones = [
    record('filming-wrapped', '2026-02-18'),
    record('released', '2026-10-30', { certainty: 'official' }),
  ];
  expect(situationAt(ladder(milestones, NEWEST), NOW)).toMatchObject({
    release: { mode: 'released' },
    lastEvent: { id: 'filming-wrapped' },
    stage: 'filming-wrapped',
  });
});

test('a drop falls on the viewer’s own day', () => {
  const milestones = [record('released', '2027-03-12', { certainty: 'official' })];
  const dropsOn = (zone: string) => situationAt(ladder(milestones, NEWEST), NOW, zone).dropsOn;
  expect(dropsOn('Asia/Seoul')).toBe(toDay('2027-03-12'));
  expect(dropsOn('Pacific/Honolulu')).toBe(toDay('2027-03-11'));
});

test('a date that is not official is kept apart', () => {
  const milestones = [record('released', '2026-10-30')];
  expect(situationAt(ladder(milestones, NEWEST), NOW)).toMatchObject({
    release: { mode: 'undated' },
    unofficial: { range: { first: toDay('2026-10-30') }, past: true },
  });
});

test.each(['Asia/Seoul', 'Pacific/Apia', 'Pacific/Honolulu'])(
  'a clock that is set before the facts undoes none of them, in %s',
  (zone) => {
    const milestones = [
      record('filming-wrapped', '2026-02-18'),
      record('released', '2026-01-30', { certainty: 'official' }),
    ];
    const { release, lastEvent, newest } = situationAt(ladder(milestones, NEWEST), Date.UTC(2016, 10, 20, 3), zone);
    expect(release.mode).toBe('released');
    expect(lastEvent?.id).toBe('filming-wrapped');
    expect(newest?.age).toBe(0);
  },
);

test.each(['Asia/Seoul', 'Pacific/Kiritimati', 'Pacific/Honolulu'])(
  'with such a clock nothing is out on the day of the newest fact, in %s',
  (zone) => {
    const milestones = [record('released', toDate(NEWEST), { certainty: 'official' })];
    expect(situationAt(ladder(milestones, NEWEST), Date.UTC(2016, 10, 20, 3), zone)).toMatchObject({
      release: { mode: 'dated' },
      today: NEWEST,
    });
  },
);

test('a clock that is ten years ahead is believed', () => {
  const situation = situationAt(
    ladder([record('filming-wrapped', '2026-02-18')], NEWEST),
    Date.UTC(2036, 10, 20, 3),
    'Asia/Seoul',
  );
  expect(situation.newest).toMatchObject({ age: 3923, stale: true });
});

test('a look in vain is told where it is later than the news, and as long as nothing is dated', () => {
  const seen = (date: string, rest: object = {}) => ({ notSeenUntil: { date }, ...rest });
  const at = (rest: object, newest = NEWEST) =>
    situationAt(ladder([record('released', null, rest)], newest), NOW, 'Asia/Seoul').notSeen;
  expect(at(seen('2026-07-19'))).toEqual({ day: toDay('2026-07-19'), says: undefined });
  expect(at(seen('2026-02-23'))).toBeNull();
  expect(at(seen('2026-07-19', { date: '2027-03', precision: 'month', certainty: 'official' }))).not.toBeNull();
  for (const date of ['2027-03-12', '2026-10-30'])
    expect(at(seen('2026-07-19', { date, precision: 'day', certainty: 'official' }))).toBeNull();
});

test('what was named and taken back is the last of it, as long as nothing is named anew', () => {
  const said = (date: string | null, certainty = 'official') => ({
    date,
    precision: date === null ? null : 'day',
    certainty,
  });
  const at = (former: readonly object[], rest: object = {}) =>
    situationAt(ladder([record('released', null, { former, ...rest })], NEWEST), NOW, 'Asia/Seoul').takenBack;
  expect(at([said('2027-02-12'), said('2027-03-12')])).toEqual({
    first: toDay('2027-03-12'),
    last: toDay('2027-03-12'),
  });
  expect(at([said('2027-03-12'), said(null)])).toEqual({ first: toDay('2027-03-12'), last: toDay('2027-03-12') });
  expect(at([said('2027-03-12', 'reported')])).toBeNull();
  expect(at([said('2027-03-12')], { ...said('2027-04-16') })).toBeNull();
  expect(at([])).toBeNull();
});

test('an announcement that was taken back is not the last that happened', () => {
  const announced = {
    ...record('released', null),
    id: 'release-date-announced' as const,
    date: '2026-10-01',
    precision: 'day' as const,
  };
  const released = record('released', null, {
    former: [{ date: '2027-03-12', precision: 'day', certainty: 'official' }],
  });
  const milestones = [record('filming-wrapped', '2026-02-18'), announced, released];
  const situation = situationAt({ season: 2, milestones, newestReport: NEWEST }, NOW, 'Asia/Seoul');
  expect(situation).toMatchObject({ lastEvent: { id: 'filming-wrapped' }, stage: 'filming-wrapped' });
  expect(situation.ahead).toContain('release-date-announced');
});

describe('the day of the drop, on whose board the time that is left ticks', () => {
  const DAY = toDay('2026-11-20');
  const DROP = dropInstant(DAY);
  const at = (now: number, zone: string) => {
    const released = record('released', '2026-11-20', { certainty: 'official' as const });
    const { release, today, dropsOn } = situationAt(ladder([released], null), now, zone);
    return [release.mode, dropsOn === null ? null : dropsOn - today];
  };

  test.each([
    ['Asia/Seoul', '2026-11-20'],
    ['Asia/Kathmandu', '2026-11-20'],
    ['Europe/London', '2026-11-20'],
    ['Pacific/Apia', '2026-11-20'],
    ['Pacific/Honolulu', '2026-11-19'],
  ])('in %s it is %s, up to the hour', (zone, date) => {
    const midnight = instantAt(toDay(date), '00:00', zone);
    expect(at(midnight - 1, zone)).toEqual(['dated', 1]);
    expect(at(midnight, zone)).toEqual(['dated', 0]);
    expect(at(DROP - 1, zone)).toEqual(['dated', 0]);
    expect(at(DROP, zone)).toEqual(['released', 0]);
  });

  test('in Los Angeles the day begins with the drop', () => {
    expect(at(DROP - 1, 'America/Los_Angeles')).toEqual(['dated', 1]);
    expect(at(DROP, 'America/Los_Angeles')).toEqual(['released', 0]);
  });
});
