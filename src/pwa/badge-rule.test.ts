import { expect, test } from 'vitest';

import { badgeCount } from './badge-rule.ts';

test('a badge counts what is new until its visitor has seen the updates, and again when more is new on another day', () => {
  expect(badgeCount(3, null, '2026-11-21')).toBe(3);
  expect(badgeCount(3, '2026-11-20', '2026-11-21')).toBe(3);
  expect(badgeCount(3, '2026-11-21', '2026-11-21')).toBe(0);
  expect(badgeCount(0, null, '2026-11-21')).toBe(0);
});
