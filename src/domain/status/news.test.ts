import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';

import type { MilestoneId } from './milestones.ts';
import { newsSince } from './news.ts';
import type { Update } from './updates.ts';

const SINCE = toDay('2026-11-01');
const TODAY = toDay('2026-11-20');
const reached = (milestone: MilestoneId, day: string, ...written: string[]): Update => ({
  kind: 'milestone',
  id: milestone,
  range: { first: toDay(day), last: toDay(day) },
  milestone,
  season: 2,
  written: written.map(toDay),
  sources: [],
});
const ids = (updates: readonly Update[]) => updates.map(({ id }) => id);

test('what happened after the last visit is news, what happened on that day or lies ahead is not', () => {
  const updates = [
    reached('trailer', '2026-11-21'),
    reached('teaser', '2026-11-02'),
    reached('renewed', '2026-11-01'),
    reached('casting', '2025-07-23'),
  ];
  expect(ids(newsSince(SINCE, TODAY, updates, []).updates)).toEqual(['teaser']);
});

test('an old event that was only written down since is news too', () => {
  const updates = [reached('casting', '2025-07-23', '2026-11-05'), reached('renewed', '2022-06-06', '2026-11-01')];
  expect(ids(newsSince(SINCE, TODAY, updates, []).updates)).toEqual(['casting']);
});
