import { expect, test } from 'vitest';

import { FIXTURES } from '#mocks/fixture-facts.ts';

import { findInText } from './find-leaks.ts';
import { readLeakFacts } from './forbidden.ts';
import { ownTexts } from './own-words.ts';
import { windowsOf } from './words.ts';

const facts = readLeakFacts(FIXTURES);

/** What the app calls something that is told from a point of the story on, and shows only then. */
const SHOWN_LATER = ['What is a half-zombie?', 'Word for a half-zombie'];

/** What the search understands and nothing shows: somebody without a name is found by what they are, once they are met. */
const NEVER_SHOWN = /^(nurse|assembly): /;

test('the app’s own words tell nothing that happens, and name nobody', () => {
  const forbidden = facts.forbiddenAt('start');
  const own = ownTexts();
  expect(own.length).toBeGreaterThan(500);
  const telling = own.filter((text) => findInText('words', text, forbidden).length > 0 && !NEVER_SHOWN.test(text));
  expect(telling).toEqual(SHOWN_LATER);
});

test('no fact is said in them: they have no six words in a row with any that is told later', () => {
  const told = new Set(facts.laterTexts('start').flatMap((text) => windowsOf(text, 6)));
  expect(told.size).toBeGreaterThan(1000);
  expect(ownTexts().filter((text) => windowsOf(text, 6).some((window) => told.has(window)))).toEqual([]);
});
