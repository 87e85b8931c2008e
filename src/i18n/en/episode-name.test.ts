import { expect, test } from 'vitest';

import type { Story } from '#domain/story/story.ts';

import { nameEpisode } from './episode-name.ts';
import { frameWords } from './frame.ts';

const episode = (season: number, number: number) =>
  ({ id: `s${season}e${number}`, kind: 'episode', season, episode: number }) as const;
const points: Story['points'] = [
  { id: 'start', kind: 'start' },
  episode(1, 1),
  episode(1, 2),
  { id: 's2-news', kind: 'news', season: 2 },
];
const one: Story = { points };
const two: Story = { points: [...points, episode(2, 1)] };

test('a number alone names an episode while only one season has any, its news or not', () => {
  expect(nameEpisode(one, { season: 1, number: 2 })).toBe('Episode 2');
  expect(frameWords.pointName(one, 's1e2')).toBe('episode 2');
  expect(frameWords.hiddenUntil(one, 's1e2')).toBe('Hidden until you finish episode\u00a02');
});

test('with episodes of two seasons every name says its season, the first one’s too', () => {
  expect(nameEpisode(two, { season: 1, number: 2 })).toBe('Season 1, episode 2');
  expect(frameWords.pointName(two, 's2e1')).toBe('season 2, episode 1');
  expect(frameWords.pointName(two, 's2-news')).toBe('season 2 news');
  expect(frameWords.hiddenUntil(two, 's2e1')).toBe('Hidden until you finish season\u00a02, episode\u00a01');
  expect(frameWords.hiddenUntil(two, 's2-news')).toBe('Hidden until you ask for season\u00a02 news');
  expect(frameWords.hiddenUntil(two, 's9e9')).toBe('Hidden for now');
  expect(two.points.map((point) => frameWords.horizonChoice(two, point))).toEqual([
    'I have not started',
    'I have finished season 1, episode 1',
    'I have finished season 1, episode 2',
    'Finished, and tell me about season 2',
    'I have finished season 2, episode 1',
  ]);
});
