import { expect, test } from 'vitest';

import { splitDuration } from './duration.ts';

test('splits into whole units', () => {
  expect(splitDuration(((2 * 24 + 3) * 60 + 4) * 60_000 + 5000)).toEqual({ days: 2, hours: 3, minutes: 4, seconds: 5 });
});

test('a second that has begun counts, and what is over is zero', () => {
  expect(splitDuration(1)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 1 });
  expect(splitDuration(-5)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 0 });
});
