import { expect, test } from 'vitest';

import { STORY } from '#mocks/fixture-facts.ts';

import { isOfFirstSeason, toldAges } from './ages.ts';

test('a year of birth leaves two ages', () => {
  expect(toldAges(2003, 2020, 2026)).toEqual({ atFilming: [16, 17], now: [22, 23] });
  expect(toldAges(1994, 2020, 2027)).toEqual({ atFilming: [25, 26], now: [32, 33] });
});

test('who came later has no age at the first filming', () => {
  expect(toldAges(1999, null, 2026)).toEqual({ atFilming: null, now: [26, 27] });
  expect(isOfFirstSeason(STORY, 'start')).toBe(true);
  expect(isOfFirstSeason(STORY, 's1e4')).toBe(true);
  expect(isOfFirstSeason(STORY, 's2-news')).toBe(false);
  expect(isOfFirstSeason(STORY, 'nowhere')).toBe(false);
});

test('nothing is told of who may have been under sixteen then', () => {
  expect(toldAges(2004, 2020, 2026)).toBeNull();
  expect(toldAges(2004, 2020, 2060)).toBeNull();
  expect(toldAges(2004, 2021, 2026)).not.toBeNull();
});

test('nor of who may not be of age yet', () => {
  expect(toldAges(2008, null, 2026)).toBeNull();
  expect(toldAges(2008, null, 2027)).toEqual({ atFilming: null, now: [18, 19] });
});
