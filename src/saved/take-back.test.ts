import { expect, test } from 'vitest';

import { chooseTheme } from './choose-theme.ts';
import { horizonOf, rewatch, watchEpisode } from './runs.ts';
import { NOTHING_SAVED } from './state.ts';
import { takeBack } from './take-back.ts';

test('takes the place and the date back, and keeps what was set in between', () => {
  const watched = chooseTheme(watchEpisode(NOTHING_SAVED, 's1e1', '2026-11-20'), 'chalkboard');
  expect(takeBack(watched, NOTHING_SAVED)).toEqual(chooseTheme(NOTHING_SAVED, 'chalkboard'));
});

test('takes back the place of a rewatch too', () => {
  const before = rewatch({ ...NOTHING_SAVED, horizon: 's1e12' });
  const watched = watchEpisode(before, 's1e1', '2026-11-20');
  expect(horizonOf(watched)).toBe('s1e1');
  expect(horizonOf(takeBack(watched, before))).toBe(horizonOf(before));
});
