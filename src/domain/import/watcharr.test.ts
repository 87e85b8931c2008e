import { expect, test } from 'vitest';

import { jsonFile, told } from './test-context.ts';
import { readWatcharr } from './watcharr.ts';

const content = { id: 5, tmdbId: 99966, title: 'All of Us Are Dead', type: 'tv', imdb_id: '' };
const episode = (number: unknown, status = 'FINISHED', season: unknown = 1) => ({
  createdAt: '2022-01-28T12:00:00.869791Z',
  seasonNumber: season,
  episodeNumber: number,
  status,
});
const show = (...watchedEpisodes: readonly unknown[]) => ({ status: 'WATCHING', content, watchedEpisodes });

test('finished episodes count, on the day on which they were marked', () => {
  const file = jsonFile([
    show(episode(1), episode(2, 'PLANNED'), episode(3, 'WATCHING'), episode(4, 'DROPPED'), episode(5)),
  ]);
  expect(told(readWatcharr, file)).toEqual(['s1e1 2022-01-28', 's1e5 2022-01-28']);
});

test('what the story has not is left over, and so is what is damaged', () => {
  expect(told(readWatcharr, jsonFile([show(episode(13), episode(1, 'FINISHED', 9), 'x'), 7]))).toEqual([
    'unknown-episode [0].watchedEpisodes[0]',
    'unknown-season [0].watchedEpisodes[1]',
    'malformed [0].watchedEpisodes[2]',
    'malformed [1]',
  ]);
});

test('a show without episodes that has been begun names none; a planned one says nothing', () => {
  expect(told(readWatcharr, jsonFile([{ status: 'FINISHED', content }]))).toEqual(['no-episode [0]']);
  const season = { status: 'WATCHING', content, watchedSeasons: [{ seasonNumber: 1, status: 'FINISHED' }] };
  expect(told(readWatcharr, jsonFile([season]))).toEqual(['no-episode [0]']);
  expect(told(readWatcharr, jsonFile([{ status: 'PLANNED', content }]))).toEqual([]);
});

test('films and other shows are counted', () => {
  const other = {
    status: 'FINISHED',
    content: { ...content, tmdbId: 1, title: 'Other' },
    watchedEpisodes: [episode(1)],
  };
  const film = { status: 'FINISHED', content: { ...content, type: 'movie' } };
  expect(told(readWatcharr, jsonFile([other, film]))).toEqual(['2 other']);
});
