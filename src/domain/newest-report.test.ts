import { expect, test } from 'vitest';

import { toDay } from './calendar.ts';
import { newestReportDay } from './newest-report.ts';

const SOURCES = [
  { id: 'old', published: '2022-06-06' },
  { id: 'new', published: '2026-02-23' },
  { id: 'newest', published: '2026-03' },
  { id: 'undated', published: null },
];

test('the newest source of a milestone or of a claim on the status counts', () => {
  expect(newestReportDay([{ sources: ['old'] }], [{ topic: 'filming', sources: ['new', 'undated'] }], SOURCES)).toBe(
    toDay('2026-02-23'),
  );
});

test('a source that only a claim on something else cites does not', () => {
  expect(newestReportDay([{ sources: ['old'] }], [{ topic: 'score', sources: ['newest'] }], SOURCES)).toBe(
    toDay('2022-06-06'),
  );
});

test('a month counts from its first day, and nothing dated gives nothing', () => {
  expect(newestReportDay([{ sources: ['newest'] }], [], SOURCES)).toBe(toDay('2026-03-01'));
  expect(newestReportDay([{ sources: ['undated'] }], [], SOURCES)).toBeNull();
});
