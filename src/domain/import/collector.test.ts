import { expect, test } from 'vitest';

import { createCollector, wholeNumber } from './collector.ts';
import { VISITOR } from './test-context.ts';

const entry = { where: 'row 2', title: 'All of Us Are Dead', season: 1, episode: 1, when: { day: '2022-02-01' } };

test('of several views the latest stays, and a date before none', () => {
  const reading = createCollector(VISITOR);
  reading.watched({ ...entry, where: 'row 2', when: { day: null } });
  reading.watched({ ...entry, where: 'row 3' });
  reading.watched({ ...entry, where: 'row 4', when: { day: '2023-05-05' } });
  reading.watched({ ...entry, where: 'row 5', when: { day: '2022-12-12' } });
  reading.watched({ ...entry, where: 'row 6', when: { day: null } });
  expect(reading.done([]).viewings).toEqual([{ where: 'row 4', episode: 's1e1', day: '2023-05-05' }]);
});

test.each([
  ['a special', { season: 0 }, 'unknown-season'],
  ['a special in a season', { special: true }, 'unknown-episode'],
  ['a season that there is not', { season: 2 }, 'unknown-season'],
  ['an episode that there is not', { episode: 13 }, 'unknown-episode'],
  ['no season', { season: '' }, 'no-episode'],
  ['no episode', { episode: null }, 'no-episode'],
  ['half an episode', { episode: 1.5 }, 'malformed'],
  ['a word for a season', { season: 'one' }, 'malformed'],
  ['a list for an episode', { episode: [1] }, 'malformed'],
  ['a day to come', { when: { reason: 'future-date', said: '2099-01-01' } as const }, 'future-date'],
] as const)('%s is left over', (_, change, reason) => {
  const reading = createCollector(VISITOR);
  reading.watched({ ...entry, ...change });
  expect(reading.done([])).toMatchObject({ viewings: [], leftovers: [{ where: 'row 2', reason }] });
});

test('season 0 is left over even where the story had one', () => {
  const reading = createCollector({ ...VISITOR, hasSeason: () => true, episodeAt: () => 's0e1' });
  reading.watched({ ...entry, season: 0 });
  expect(reading.done([])).toMatchObject({ viewings: [], leftovers: [{ reason: 'unknown-season' }] });
});

test('what is left over is said in the file’s words, and not at length', () => {
  const reading = createCollector(VISITOR);
  reading.watched({ ...entry, when: { reason: 'unclear-date', said: '31/31/2022' } });
  reading.leave('row 3', `${'x'.repeat(119)}🧟 and more`, 'malformed');
  expect(reading.done([]).leftovers.map(({ text }) => text)).toEqual([
    'All of Us Are Dead S1E1 31/31/2022',
    'x'.repeat(119),
  ]);
});

test('many leftovers of a kind are told as one line', () => {
  const reading = createCollector(VISITOR);
  for (let row = 0; row < 1000; row += 1) reading.leave(`row ${row}`, '', 'malformed');
  reading.leave('row 1000', '', 'no-episode');
  const { leftovers } = reading.done([]);
  expect(leftovers).toHaveLength(202);
  expect(leftovers.at(-1)).toEqual({ where: 'row 200 … row 999', text: '', reason: 'malformed' });
});

test.each([
  [12, 12],
  ['12', 12],
  [' 7 ', 7],
  ['007', 7],
  ['1.0', 1],
  ['12.00', 12],
  [0, 0],
  [-1, undefined],
  [1.5, undefined],
  ['1.5', undefined],
  [Number.NaN, undefined],
  [1e9, undefined],
  ['999999', undefined],
  [null, undefined],
  [{}, undefined],
])('the number in %j', (value, expected) => {
  expect(wholeNumber(value)).toBe(expected);
});
