import { expect, test } from 'vitest';

import { jsonFile, told } from './test-context.ts';
import { readTraktJson } from './trakt-json.ts';

const show = { title: 'All of Us Are Dead', year: 2022, ids: { trakt: 1, imdb: 'tt14169960', tmdb: 99_966 } };
const play = (episode: unknown, watched_at: unknown = '2022-01-28T12:00:00.000Z') => ({
  id: 1,
  watched_at,
  action: 'watch',
  type: 'episode',
  episode,
  show,
});
const shows = (seasons: unknown, plays: unknown = 2) => [
  { plays, last_watched_at: '2022-02-03T10:00:00.000Z', show, seasons },
];

test.each([
  ['a play', [play({ season: 1, number: 3 })], ['s1e3 2022-01-28']],
  [
    'several plays: the latest day',
    [
      play({ season: 1, number: 1 }, '2024-06-01T12:00:00.000Z'),
      play({ season: 1, number: 1 }, '2022-01-28T12:00:00.000Z'),
    ],
    ['s1e1 2024-06-01'],
  ],
  [
    'an instant that is the next day here',
    [play({ season: 1, number: 1 }, '2022-01-28T16:00:00Z')],
    ['s1e1 2022-01-29'],
  ],
  ['no date', [play({ season: 1, number: 1 }, 'unknown')], ['s1e1 no day']],
  ['numbers as texts', [play({ season: '1', number: '2' })], ['s1e2 2022-01-28']],
  ['a special', [play({ season: 0, number: 1 })], ['unknown-season [0]']],
  ['an episode that there is not', [play({ season: 1, number: 13 })], ['unknown-episode [0]']],
  ['a day to come', [play({ season: 1, number: 1 }, '2099-01-01T00:00:00Z')], ['future-date [0]']],
  ['no day at all', [play({ season: 1, number: 1 }, 'NaN')], ['s1e1 no day', 'unclear-date [0]']],
  ['an episode that is none', [play(7)], ['malformed [0]']],
  ['a show without an episode', [{ type: 'show', watched_at: '2022-01-28T12:00:00Z', show }], ['no-episode [0]']],
  ['something else in between', [null, play({ season: 1, number: 1 })], ['s1e1 2022-01-28', 'malformed [0]']],
  [
    'a rating beside',
    [{ rated_at: '2022-01-28T12:00:00Z', rating: 9, type: 'show', show }, play({ season: 1, number: 1 })],
    ['s1e1 2022-01-28', '1 other'],
  ],
  [
    'watched shows',
    shows([{ number: 1, episodes: [{ number: 1, plays: 1, last_watched_at: '2022-01-28T12:00:00Z' }] }]),
    ['s1e1 2022-01-28'],
  ],
  ['an episode without plays', shows([{ number: 1, episodes: [{ number: 1, plays: 0 }] }]), []],
  ['a show without plays', shows([{ number: 1, episodes: [{ number: 1, plays: 1 }] }], 0), []],
  ['watched shows that name no episode', shows(undefined), ['no-episode [0]']],
  ['a season that is none', shows([7]), ['malformed [0].seasons[0]']],
  [
    'an episode that is none, in a list',
    shows([{ number: 1, episodes: [null] }]),
    ['malformed [0].seasons[0].episodes[0]'],
  ],
  [
    'what is sent to Trakt',
    {
      shows: [
        {
          title: show.title,
          ids: show.ids,
          seasons: [{ number: 1, episodes: [{ number: 4, watched_at: '2022-02-01' }] }],
        },
      ],
    },
    ['s1e4 2022-02-01'],
  ],
])('%s', (_, json, expected) => {
  expect(told(readTraktJson, jsonFile(json))).toEqual(expected);
});

test('a byte order mark is no part of it', () => {
  const { name, text } = jsonFile([play({ season: 1, number: 1 })]);
  expect(told(readTraktJson, { name, text: `\uFEFF${text}` })).toEqual(['s1e1 2022-01-28']);
});

test('several files are one history, and each place has its file', () => {
  const first = jsonFile([play({ season: 1, number: 1 })], 'watched-history-1.json');
  const second = jsonFile([play({ season: 1, number: 2 }), play({ season: 1, number: 99 })], 'watched-history-2.json');
  const settings = jsonFile({ username: 'somebody' }, 'user-profile.json');
  const watched = jsonFile(shows(undefined), 'watched-shows.json');
  // The last one names no episode, and need not: the plays do.
  expect(told(readTraktJson, first, settings, second, watched)).toEqual([
    's1e1 2022-01-28',
    's1e2 2022-01-28',
    'unknown-episode watched-history-2.json: [1]',
  ]);
});
