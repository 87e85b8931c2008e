import { expect, test } from 'vitest';

import { toDate } from '#domain/facts/calendar.ts';

import { readableSince } from './source-days.ts';

const since = (source: Parameters<typeof readableSince>[0]) => {
  const day = readableSince(source);
  return day === null ? null : toDate(day);
};
const copyOf = (date: string | null, published: string | null) => ({ published, of: { publisher: 'Netflix', date } });

test('a day counts itself, a month and a year by their last day, and no date by none', () => {
  expect(since({ published: '2026-02-23' })).toBe('2026-02-23');
  expect(since({ published: '2024-02' })).toBe('2024-02-29');
  expect(since({ published: '2024' })).toBe('2024-12-31');
  expect(since({ published: null })).toBeNull();
});

test('a page that passes on another’s is as old as that one, and that one no younger than the page', () => {
  expect(since(copyOf('2025-07-22', '2026-09-15'))).toBe('2025-07-22');
  expect(since(copyOf('2026-07', '2026-07-22'))).toBe('2026-07-22');
  expect(since(copyOf('2026-07', null))).toBe('2026-07-31');
  expect(since(copyOf(null, '2026-07-22'))).toBeNull();
});
