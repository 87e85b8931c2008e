import { expect, test } from 'vitest';

import { createView } from '#domain/story/shield.ts';
import type { Story } from '#domain/story/story.ts';
import { castAt, HORIZONS } from '#mocks/fixture-facts.ts';

import { MARKS } from './marks.ts';
import { rollCall } from './people.ts';
import { judgeSealedName, nextEpisodeOf } from './sealed-name.ts';

test('every mark is an answer, none, or no word', () => {
  const outcomes = MARKS.map((mark) => [mark, judgeSealedName([{ person: { id: 'x' }, last: { mark } }], 'x')]);
  expect(Object.fromEntries(outcomes)).toEqual({
    present: 'answers',
    there: 'answers',
    bitten: 'answers',
    turned: 'silent',
    half: 'silent',
    gone: 'silent',
    open: 'no-word',
  });
});

test('somebody who is not on the register has no outcome', () => {
  const { view, people, episodes } = castAt('s1e1');
  expect(judgeSealedName(rollCall(view, people, episodes), 'nobody-of-that-id')).toBeUndefined();
});

test('the roll after an episode says so, as it was called then', () => {
  const after = (horizon: string, person: string) => {
    const { view, people, episodes } = castAt(horizon);
    return judgeSealedName(rollCall(view, people, episodes), person);
  };
  expect(after('s1e2', 'han-gyeong-su')).toBe('answers');
  expect(after('s1e3', 'han-gyeong-su')).toBe('silent');
  expect(after('s1e5', 'choi-nam-ra')).toBe('answers');
  expect(after('s1e6', 'choi-nam-ra')).toBe('silent');
  expect(after('s1e4', 'lee-na-yeon')).toBe('no-word');
  expect(after('s1e6', 'lee-na-yeon')).toBe('answers');
});

test('the next episode is the first one that is not behind the viewer, and none after the last', () => {
  const { view } = castAt('start');
  const episodes = HORIZONS.filter((id) => /^s\d+e\d+$/.test(id));
  expect(nextEpisodeOf(view)).toBe(episodes[0]);
  for (const [index, id] of episodes.entries())
    expect(nextEpisodeOf(createView(view.story, id))).toBe(episodes[index + 1]);
  const story: Story = {
    points: [
      { id: 'start', kind: 'start' },
      { id: 's1e1', kind: 'episode', season: 1, episode: 1 },
      { id: 's3-news', kind: 'news', season: 3 },
      { id: 's3e1', kind: 'episode', season: 3, episode: 1 },
    ],
  };
  expect(nextEpisodeOf(createView(story, 's3-news'))).toBe('s3e1');
});
