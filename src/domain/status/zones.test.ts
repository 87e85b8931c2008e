import { describe, expect, test } from 'vitest';

import { dayAt, instantAt, toDate, toDay, wallClock } from '#domain/facts/calendar.ts';
import { splitDuration } from '#domain/facts/duration.ts';

import { gatherEvidence } from './evidence.ts';
import { dropInstant, releaseAt } from './release.ts';
import { situationAt } from './situation.ts';
import { judge } from './verdict.ts';

const ZONES = [
  'Asia/Seoul',
  'America/Los_Angeles',
  'Europe/London',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Honolulu',
] as const;
const HOUR = 3_600_000;

/** What a wall calendar and a wall clock show together: `2027-03-14 17:00`. */
const wall = (instant: number, zone: string) => {
  const { hour, minute } = wallClock(instant, zone);
  const time = [hour, minute].map((part) => `${part}`.padStart(2, '0')).join(':');
  return `${toDate(dayAt(instant, zone))} ${time}`;
};

describe.each(ZONES)('in %s', (zone) => {
  test.each(['2027-03-14', '2027-03-28', '2027-10-31', '2027-11-07', '2028-02-29', '2027-12-31', '2028-01-01'])(
    'wall time to instant and back, on %s',
    (date) => {
      const day = toDay(date);
      for (const time of ['00:00', '00:59', '04:00', '12:00', '23:59']) {
        const instant = instantAt(day, time, zone);
        expect(wall(instant, zone)).toBe(`${date} ${time}`);
      }
      expect(dayAt(instantAt(day, '00:00', zone) - 1, zone)).toBe(day - 1);
      const hours = (instantAt(day + 1, '00:00', zone) - instantAt(day, '00:00', zone)) / HOUR;
      expect([23, 24, 25]).toContain(hours);
    },
  );

  test('an hour that does not exist, and one that comes twice, still lie on their day', () => {
    for (const date of ['2027-03-14', '2027-03-28', '2027-10-31', '2027-11-07']) {
      for (const time of ['01:30', '02:30']) {
        expect(toDate(dayAt(instantAt(toDay(date), time, zone), zone))).toBe(date);
      }
    }
  });

  test('a month that Netflix named is over after its last minute here, and not before', () => {
    const february = { certainty: 'official', date: '2028-02', precision: 'month' } as const;
    const first = instantAt(toDay('2028-02-01'), '00:00', zone);
    const end = instantAt(toDay('2028-03-01'), '00:00', zone);
    const release = { mode: 'window', range: { first: toDay('2028-02-01'), last: toDay('2028-02-29') } };
    for (const now of [first - 1, first, first + 60_000, end - 60_000, end - 1]) {
      expect(releaseAt(february, now, zone)).toMatchObject({ ...release, over: false });
    }
    expect(releaseAt(february, end, zone)).toMatchObject({ ...release, over: true });
    // Nothing that is still to drop on its last day is called over: that day begins in Los Angeles before it ends anywhere.
    expect(dropInstant(toDay('2028-02-29'))).toBeLessThan(end);
  });

  test('a milestone known to the month happens with the first minute of the month here', () => {
    const wrapped = {
      id: 'filming-wrapped',
      date: '2027-11',
      precision: 'month',
      certainty: 'reported',
      accounts: [],
    } as const;
    const start = instantAt(toDay('2027-11-01'), '00:00', zone);
    const eventAt = (now: number) =>
      situationAt({ season: 2, milestones: [wrapped], newestReport: toDay('2027-10-20') }, now, zone).lastEvent;
    expect(eventAt(start - 1)).toBeNull();
    expect(eventAt(start)).toEqual({
      id: 'filming-wrapped',
      range: { first: toDay('2027-11-01'), last: toDay('2027-11-30') },
    });
  });

  test('a claim is missed the minute after its last one here, and counts whole days from then', () => {
    const claim = {
      madeOn: '2027-01-05',
      window: { from: '2027-11-01', to: '2027-11-30', kind: 'predicts', event: 'released' },
      condition: null,
    } as const;
    const verdictAt = (now: number) => judge(claim, gatherEvidence([], dayAt(now, zone), dayAt(now, zone)));
    const end = instantAt(toDay('2027-12-01'), '00:00', zone);
    expect(verdictAt(instantAt(toDay('2027-11-01'), '00:00', zone))).toEqual({ kind: 'open', left: 29 });
    expect(verdictAt(end - 60_000)).toMatchObject({ kind: 'missed', by: 0 });
    expect(verdictAt(end)).toMatchObject({ kind: 'missed', by: 1 });
  });

  test.each(['2027-03-15', '2027-11-08'])('what is left before %s adds up, and goes down by the second', (date) => {
    const drop = dropInstant(toDay(date));
    const inSeconds = (left: ReturnType<typeof splitDuration>) =>
      ((left.days * 24 + left.hours) * 60 + left.minutes) * 60 + left.seconds;
    // From local midnight two days before, over the change of clocks, in steps that hit no full hour.
    const start = instantAt(dayAt(drop, zone) - 2, '00:00', zone);
    let before = Number.POSITIVE_INFINITY;
    for (let now = start; now < drop; now += 1801 * 1000) {
      const left = splitDuration(drop - now);
      expect(now + inSeconds(left) * 1000).toBe(drop);
      expect(inSeconds(left)).toBeLessThan(before);
      before = inSeconds(left);
    }
    expect(inSeconds(splitDuration(drop - (drop - 1)))).toBe(1);
  });

  test.each([-10, 10])('a device that is %s years off sees nothing negative', (years) => {
    const now = Date.UTC(2026 + years, 10, 20, 3);
    const milestones = [
      { id: 'filming-wrapped', date: '2026-02-18', precision: 'day', certainty: 'reported', accounts: [] },
      { id: 'released', date: '2027-03-12', precision: 'day', certainty: 'official', accounts: [] },
    ] as const;
    const { release, newest, lastEvent } = situationAt(
      { season: 2, milestones, newestReport: toDay('2026-02-23') },
      now,
      zone,
    );
    expect(newest?.age).toBeGreaterThanOrEqual(0);
    expect(lastEvent).not.toBeNull();
    expect(release.mode).toBe(years < 0 ? 'dated' : 'released');
    expect(Object.values(splitDuration(dropInstant(toDay('2027-03-12')) - now)).every((unit) => unit >= 0)).toBe(true);
  });
});
