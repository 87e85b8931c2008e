import { expect, test } from 'vitest';

import { isRealDay } from './real-day.ts';

test.each(['2026-11-30', '2024-02-29', '1970-01-01'])('%s exists', (day) => {
  expect(isRealDay(day)).toBe(true);
});

test.each(['2026-02-29', '2026-13-01', '2026-11', '2026-1-1', 'soon', '', '999999-01-01', '2026-11-30T12:00'])(
  '“%s” is no day',
  (day) => {
    expect(isRealDay(day)).toBe(false);
  },
);
