import * as v from 'valibot';
import { expect, test } from 'vitest';

import { read } from '#mocks/fixture-facts.ts';

import { catalogueIds, FIRST_YEAR, isOurShow, namedShow } from './show-match.ts';
import { VISITOR } from './test-context.ts';

test('the year is that of the facts', () => {
  expect(read('show').premiere.date.slice(0, 4)).toBe(String(FIRST_YEAR));
});

test.each([
  ['the title', { title: 'All of Us Are Dead' }, true],
  ['another case', { title: 'ALL OF US ARE DEAD' }, true],
  ['another language', { title: '지금 우리 학교는' }, true],
  ['decomposed letters', { title: 'Non siamo più vivi'.normalize('NFD') }, true],
  ['three dots for an ellipsis', { title: '今、私たちの学校は...' }, true],
  ['no-break spaces and a space behind', { title: 'All\u00A0of Us  Are Dead ' }, true],
  ['TV Time’s year behind the title', { title: 'All of Us Are Dead (2022)' }, true],
  ['another year behind the title', { title: 'All of Us Are Dead (2014)' }, false],
  ['the year beside it', { title: 'All of Us Are Dead', year: '2022' }, true],
  ['another year beside it', { title: 'All of Us Are Dead', year: '1998' }, false],
  ['the comic', { title: 'Now at Our School' }, false],
  ['the start of the title', { title: 'All of Us' }, false],
  ['more than the title', { title: 'All of Us Are Dead: Making of' }, false],
  ['nothing', {}, false],
  ['an empty title', { title: '' }, false],
])('by title: %s', (_, mention, expected) => {
  expect(isOurShow(mention, VISITOR)).toBe(expected);
});

test('a title that we must not match is not ours even where a list has it', () => {
  const context = { ...VISITOR, titles: [...VISITOR.titles, '极度恐慌'] };
  expect(isOurShow({ title: '极度恐慌' }, context)).toBe(false);
});

test.each([
  ['IMDb’s id', { imdb: 'tt14169960' }, 'Anything', true],
  ['TMDB’s id as a number', { tmdb: 99966 }, 'Anything', true],
  ['TMDB’s id as a text', { tmdb: '99966' }, 'Anything', true],
  ['another id beats the title', { tmdb: 1 }, 'All of Us Are Dead', false],
  ['one right id of two', { imdb: 'tt14169960', tmdb: 1 }, 'Anything', true],
  ['an id that was not found', { imdb: '-1' }, 'All of Us Are Dead', true],
  ['null for an id', { imdb: null, tvdb: 1234 }, 'All of Us Are Dead', true],
  ['no ids', {}, 'All of Us Are Dead', true],
  ['ids that are none', [], 'All of Us Are Dead', true],
])('by id: %s', (_, ids, title, expected) => {
  expect(isOurShow({ title, ids: v.parse(catalogueIds, ids) }, VISITOR)).toBe(expected);
});

test('TheTVDB’s id counts where the facts have it', () => {
  const context = { ...VISITOR, ids: { ...VISITOR.ids, tvdb: '1234' } };
  const ids = v.parse(catalogueIds, { tvdb: 1234 });
  expect(isOurShow({ title: 'Anything', ids }, context)).toBe(true);
  expect(isOurShow({ title: 'Anything', ids }, VISITOR)).toBe(false);
});

test('a show of the wrong types is read as far as it goes', () => {
  expect(v.parse(namedShow, { title: 7, year: 2022, ids: 'none' })).toEqual({
    title: undefined,
    year: '2022',
    ids: { imdb: undefined, tmdb: undefined, tvdb: undefined },
  });
});
