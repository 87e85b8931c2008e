// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';

import { DEVICE_NOTES } from './device-notes.ts';
import { recordVisit } from './visits.ts';

beforeEach(() => localStorage.clear());

test('the first visit has none before it, a later day has', () => {
  expect(recordVisit(localStorage, '2026-11-20')).toBeNull();
  expect(recordVisit(localStorage, '2026-11-20')).toBeNull();
  expect(recordVisit(localStorage, '2026-12-01')).toBe('2026-11-20');
  expect(recordVisit(localStorage, '2026-12-01')).toBe('2026-11-20');
  expect(recordVisit(localStorage, '2026-12-02')).toBe('2026-12-01');
});

test('a clock that was set back keeps the day before', () => {
  recordVisit(localStorage, '2026-11-20');
  recordVisit(localStorage, '2026-12-01');
  expect(recordVisit(localStorage, '2016-12-01')).toBe('2026-11-20');
});

test.each(['{', '"2026"', '{"today":7,"before":null}', '[]', 'null'])('%s counts as no visit', (text) => {
  localStorage.setItem(DEVICE_NOTES.visits, text);
  expect(recordVisit(localStorage, '2026-11-20')).toBeNull();
});

test('without storage every visit is the first', () => {
  expect(recordVisit(undefined, '2026-11-20')).toBeNull();
});
