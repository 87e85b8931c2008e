import { describe, expect, test } from 'vitest';

import { passedSpokenMoment } from './spoken-moments.ts';

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
