import { expect, test } from 'vitest';

import { countReturn, isTime } from './install-rule.ts';

test('the hint waits for the second return, however often somebody looks in on one day', () => {
  const first = countReturn(null, '2026-11-20');
  expect(isTime(first)).toBe(false);
  expect(isTime(countReturn(first, '2026-11-20'))).toBe(false);
  expect(isTime(countReturn(first, '2026-11-22'))).toBe(true);
});

test('a hint that has had its turn has no other', () => {
  const shown = { ...countReturn(countReturn(null, '2026-11-20'), '2026-11-22'), over: true };
  expect(isTime(countReturn(shown, '2026-12-24'))).toBe(false);
});
