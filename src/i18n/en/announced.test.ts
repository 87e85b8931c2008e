import { expect, test } from 'vitest';

import { announcedWords } from './announced.ts';

test.each([
  [{ gap: 7, most: 1 }, 'one a week'],
  [{ gap: 3, most: 1 }, 'one every 3 days'],
  [{ gap: 2, most: 1 }, 'one every other day'],
  [{ gap: 1, most: 1 }, 'one a day'],
  [{ gap: 0, most: 3 }, 'up to 3 a day'],
])('a rewatch is told by its pace: %#', (pace, text) => {
  expect(announcedWords.rewatchPlan(12, 728, pace)).toBe(`12 episodes, 12 h 8 min: ${text}.`);
  expect(announcedWords.rewatchPlan(12, null, pace)).toBe(`12 episodes: ${text}.`);
});
