import { expect, test } from 'vitest';

import { shortName } from './short-name.ts';

test.each([
  ['Gam Da-ra', '감다라', ['Gam', 'Da-ra', '다라']],
  ['Gam Da-ra', null, ['Gam', 'Da-ra', null]],
  // Two syllables of family name are not to be told from one.
  ['Gam Ra', '감라', ['Gam', 'Ra', '감라']],
  ['School nurse', '보건교사', ['', 'School nurse', '보건교사']],
  ["Da-ra's mother", '다라의 어머니', ['', "Da-ra's mother", '다라의 어머니']],
  ['Orangibberish', '귤까는 소리', ['', 'Orangibberish', '귤까는 소리']],
  ['Head of Da-ra High', '교장', ['', 'Head of Da-ra High', '교장']],
])('%s (%s)', (en, ko, [surname, given, hangul]) => {
  expect(shortName({ en, ko })).toEqual({ surname, given, hangul });
});
