import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';

import { lastSitting } from './last-sitting.ts';

const EPISODES = ['s1e1', 's1e2', 's1e3', 's1e4'];
const TODAY = toDay('2026-11-20');

test.each([
  ['the first episode of the last day', { s1e1: '2026-11-01', s1e2: '2026-11-10', s1e3: '2026-11-10' }, 's1e2'],
  ['the day before today, also once another is watched', { s1e2: '2026-11-10', s1e3: '2026-11-20' }, 's1e2'],
  ['today, where there was no day before', { s1e3: '2026-11-20', s1e4: '2026-11-20' }, 's1e3'],
  ['nothing, where no day is known', {}, undefined],
  ['nothing, for days of episodes that are not shown', { s1e9: '2026-11-10' }, undefined],
])('the last sitting: %s', (_, watchedOn, first) => {
  expect(lastSitting(watchedOn, EPISODES, TODAY)).toBe(first);
});
