import { expect, test } from 'vitest';

import { STORY } from '#mocks/fixture-facts.ts';

import { takeBack } from './changes.ts';
import { applyProposal, propose } from './import.ts';
import { horizonOf } from './runs.ts';
import { NOTHING_SAVED, type SavedState } from './state.ts';

const at = (horizon: string, watchedOn: SavedState['watchedOn'] = {}): SavedState => ({
  ...NOTHING_SAVED,
  horizon,
  watchedOn,
});
const viewings = (...episodes: readonly (readonly [number, string | null])[]) =>
  episodes.map(([episode, day]) => ({ where: 'row 2', episode: `s1e${episode}`, day }));
const dayless = (...episodes: number[]) => viewings(...episodes.map((episode) => [episode, null] as const));

test.each([
  ['a whole season', 'start', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], ['s1e12']],
  ['in any order', 'start', [3, 1, 2], ['s1e3']],
  ['with gaps', 'start', [1, 2, 5, 9], ['s1e2', 's1e9']],
  ['without the first one', 'start', [4, 5], ['start', 's1e5']],
  ['what they told us counts', 's1e4', [5, 6, 8], ['s1e6', 's1e8']],
  ['never back', 's1e9', [1, 2, 3], ['s1e9']],
  ['never back from the news', 's2-news', [1, 2, 12], ['s2-news']],
  ['nothing', 's1e3', [], ['s1e3']],
  ['from a place that the story does not know', 's9e9', [1], ['s1e1']],
])('%s', (_, from, episodes, choices) => {
  expect(propose(at(from), STORY, dayless(...episodes)).choices).toEqual(choices);
});

test('the latest view is the date, and only a later one takes the place of ours', () => {
  const state = at('s1e3', { s1e1: '2022-03-01', s1e2: '2022-03-01' });
  const seen = viewings(
    [1, '2022-01-28'],
    [2, '2022-01-29'],
    [2, '2023-05-05'],
    [3, null],
    [7, '2022-02-02'],
    [7, null],
  );
  const proposal = propose(state, STORY, seen);
  expect(proposal.dates).toEqual([
    { episode: 's1e2', day: '2023-05-05', before: '2022-03-01' },
    { episode: 's1e7', day: '2022-02-02', before: null },
  ]);
  const next = applyProposal(state, proposal, 's1e3');
  expect(next.watchedOn).toEqual({ s1e1: '2022-03-01', s1e2: '2023-05-05', s1e7: '2022-02-02' });
  expect(next.preferences).toEqual({ horizonAsked: true });
  expect(takeBack(next, state)).toMatchObject({ horizon: 's1e3', watchedOn: state.watchedOn });
});

test('a rewatch stays where it is', () => {
  const state = { ...at('s1e2'), preferences: { rewatch: { horizon: 's1e1', on: true } } };
  const proposal = propose(state, STORY, dayless(1, 2, 3));
  expect(proposal).toMatchObject({ from: 's1e2', choices: ['s1e3'] });
  const next = applyProposal(state, proposal, 's1e3');
  expect(horizonOf(next)).toBe('s1e1');
  expect(next.horizon).toBe('s1e3');
});
