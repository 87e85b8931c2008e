import { readFileSync } from 'node:fs';

import * as v from 'valibot';
import { expect, test } from 'vitest';

import { placesFile } from './watched-place.ts';

const table = v.parse(placesFile, JSON.parse(readFileSync('src/publish/watch/places.json', 'utf8')));

test('the table of watched places can be read, names no season, and says on what terms we look', () => {
  expect(table.places.flatMap(({ looksFor }) => looksFor).filter((phrase) => /\d/.test(phrase))).toEqual([]);
  expect(table.places.filter(({ terms }) => terms.says === '')).toEqual([]);
});

test('no host is asked more than twice a day by one place, and what is asked by address is asked in the clear by nobody', () => {
  expect(table.places.filter(({ every }) => every < 12 * 3_600_000)).toEqual([]);
  expect(table.places.filter(({ url }) => !url.startsWith('https:'))).toEqual([]);
});
