import { expect, test } from 'vitest';

import { endRewatch, horizonOf, isRewatching, moveHorizon, pauseRewatch, rewatch, watchEpisode } from './runs.ts';
import { NOTHING_SAVED, readState, type SavedState } from './state.ts';

const finished: SavedState = { ...NOTHING_SAVED, horizon: 's2-news', watchedOn: { s1e1: '2022-01-29' } };

test('a rewatch starts at the start and touches nothing of the first run', () => {
  const second = watchEpisode(rewatch(finished), 's1e1', '2026-11-20');
  expect(horizonOf(second)).toBe('s1e1');
  expect(second).toMatchObject({ horizon: 's2-news', watchedOn: { s1e1: '2022-01-29' } });
  expect(endRewatch(second)).toEqual(finished);
});

test('it can be switched off and gone on with', () => {
  const away = pauseRewatch(moveHorizon(rewatch(finished), 's1e5'));
  expect(isRewatching(away)).toBe(false);
  expect(horizonOf(away)).toBe('s2-news');
  expect(horizonOf(rewatch(away))).toBe('s1e5');
});

test('without a rewatch the first run moves, and notes the day', () => {
  expect(moveHorizon(finished, 's1e2').horizon).toBe('s1e2');
  expect(watchEpisode(NOTHING_SAVED, 's1e1', '2026-11-20')).toMatchObject({
    horizon: 's1e1',
    watchedOn: { s1e1: '2026-11-20' },
  });
  expect(pauseRewatch(finished)).toBe(finished);
});

test('it is saved and read back', () => {
  const second = rewatch(finished);
  expect(readState(JSON.stringify(second))).toEqual(second);
});
