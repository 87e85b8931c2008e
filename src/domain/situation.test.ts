import { expect, test } from 'vitest';

import { toDate, toDay } from './calendar.ts';
import { LADDER } from './milestones.ts';
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
const VERIFIED = toDay('2026-02-23');

test('names the last event, the stage after it, and how old that knowledge is', () => {
  const milestones = [
    record('filming-wrapped', '2026-02-18'),
    record('post-production', '2026-02'),
    record('released', null),
  ];
  expect(situationAt(ladder(milestones, VERIFIED), NOW, 'Asia/Seoul')).toEqual({
    season: 2,
    today: toDay('2026-11-20'),
    zone: 'Asia/Seoul',
    release: { mode: 'undated' },
    dropsOn: null,
    unofficial: null,
    lastEvent: { id: 'filming-wrapped', range: { first: toDay('2026-02-18'), last: toDay('2026-02-18') } },
    stage: 'post-production',
    ahead: ['teaser', 'release-date-announced', 'trailer', 'released'],
    disorder: [],
    verified: { day: VERIFIED, age: 270, stale: true },
  });
});

test('a fresh source is not stale, and one from tomorrow is not negative', () => {
  expect(situationAt(ladder([], toDay('2026-09-21')), NOW, 'Asia/Seoul').verified).toMatchObject({
    age: 60,
    stale: false,
  });
  expect(situationAt(ladder([], toDay('2026-11-21')), NOW, 'Asia/Seoul').verified).toMatchObject({
    age: 0,
    stale: false,
  });
});

test('nothing known is said as nothing', () => {
  expect(situationAt(ladder([], null), NOW)).toEqual({
    season: 2,
    today: toDay('2026-11-20'),
    zone: undefined,
    release: { mode: 'undated' },
    dropsOn: null,
    unofficial: null,
    lastEvent: null,
    stage: null,
    ahead: LADDER,
    disorder: [],
    verified: null,
  });
});

test('after the release the last event is still the one before it', () => {
  const milestones = [
    record('filming-wrapped', '2026-02-18'),
    record('released', '2026-10-30', { certainty: 'official' }),
  ];
  expect(situationAt(ladder(milestones, VERIFIED), NOW)).toMatchObject({
    release: { mode: 'released' },
    lastEvent: { id: 'filming-wrapped' },
    stage: 'filming-wrapped',
  });
});

test('a drop falls on the viewer’s own day', () => {
  const milestones = [record('released', '2027-03-12', { certainty: 'official' })];
  const dropsOn = (zone: string) => situationAt(ladder(milestones, VERIFIED), NOW, zone).dropsOn;
  expect(dropsOn('Asia/Seoul')).toBe(toDay('2027-03-12'));
  expect(dropsOn('Pacific/Honolulu')).toBe(toDay('2027-03-11'));
});

test('a date that is not official is kept apart', () => {
  const milestones = [record('released', '2026-10-30')];
  expect(situationAt(ladder(milestones, VERIFIED), NOW)).toMatchObject({
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
    const { release, lastEvent, verified } = situationAt(ladder(milestones, VERIFIED), Date.UTC(2016, 10, 20, 3), zone);
    expect(release.mode).toBe('released');
    expect(lastEvent?.id).toBe('filming-wrapped');
    expect(verified?.age).toBe(0);
  },
);

test.each(['Asia/Seoul', 'Pacific/Kiritimati', 'Pacific/Honolulu'])(
  'with such a clock nothing is out on the day of the newest fact, in %s',
  (zone) => {
    const milestones = [record('released', toDate(VERIFIED), { certainty: 'official' })];
    expect(situationAt(ladder(milestones, VERIFIED), Date.UTC(2016, 10, 20, 3), zone)).toMatchObject({
      release: { mode: 'dated' },
      today: VERIFIED,
    });
  },
);

test('a clock that is ten years ahead is believed', () => {
  const situation = situationAt(
    ladder([record('filming-wrapped', '2026-02-18')], VERIFIED),
    Date.UTC(2036, 10, 20, 3),
    'Asia/Seoul',
  );
  expect(situation.verified).toMatchObject({ age: 3923, stale: true });
});
