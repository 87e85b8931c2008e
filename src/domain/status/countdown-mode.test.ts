import { describe, expect, test } from 'vitest';

import { instantAt, toDay } from '#domain/facts/calendar.ts';

import { countdownMode, passedSpokenMoment } from './countdown-mode.ts';
import { dropInstant, releaseAt } from './release.ts';

const DAY = toDay('2026-11-20');
const DROP = dropInstant(DAY);
const official = { certainty: 'official', date: '2026-11-20', precision: 'day' } as const;
const modeAt = (now: number, zone: string) => countdownMode(releaseAt(official, now, zone), now, zone);

describe('the day of the drop', () => {
  test.each([
    ['Asia/Seoul', '2026-11-20'],
    ['Asia/Kathmandu', '2026-11-20'],
    ['Europe/London', '2026-11-20'],
    ['Pacific/Apia', '2026-11-20'],
    ['Pacific/Honolulu', '2026-11-19'],
  ])('in %s it is %s, up to the hour', (zone, date) => {
    const midnight = instantAt(toDay(date), '00:00', zone);
    expect(modeAt(midnight - 1, zone)).toBe('dated');
    expect(modeAt(midnight, zone)).toBe('today');
    expect(modeAt(DROP - 1, zone)).toBe('today');
    expect(modeAt(DROP, zone)).toBe('released');
  });

  test('in Los Angeles the day begins with the drop', () => {
    expect(modeAt(DROP - 1, 'America/Los_Angeles')).toBe('dated');
    expect(modeAt(DROP, 'America/Los_Angeles')).toBe('released');
  });

  test('without a day there is none', () => {
    expect(countdownMode({ mode: 'undated' }, DROP)).toBe('undated');
    expect(
      countdownMode({ mode: 'window', range: { first: DAY, last: DAY }, precision: 'month', over: false }, DROP),
    ).toBe('window');
  });
});

describe('moments worth saying', () => {
  const MINUTE = 60_000;
  test.each([
    ['a second before a day is left', 24 * 60 * MINUTE + 1000, 24 * 60 * MINUTE, true],
    ['within the last day', 24 * 60 * MINUTE, 23 * 60 * MINUTE, false],
    ['an hour', 60 * MINUTE + 1000, 60 * MINUTE, true],
    ['ten minutes', 10 * MINUTE + 1, 10 * MINUTE - 1, true],
    ['a minute', 61_000, MINUTE, true],
    ['the bell', 1000, 0, true],
    ['asleep from a week before to a day after', 7 * 24 * 60 * MINUTE, -24 * 60 * MINUTE, true],
    ['long over', -1000, -2000, false],
    ['a clock set back', MINUTE, 10 * MINUTE, false],
  ])('%s', (_, before, after, passed) => {
    expect(passedSpokenMoment(before, after)).toBe(passed);
  });
});
