import { expect, test } from 'vitest';

import { namesSaid } from './names.ts';

const PUPIL = { en: 'Gam Da-ra', ko: '감다라' };
const NURSE = { en: 'School nurse', ko: '보건교사' };
const LATIN = { en: 'Gam Da-ra', ko: null };

/** All that is said of a name: itself, what stands beside it, what is second to it, its parts, and whether it is in Hangul. */
function said(name: typeof PUPIL | typeof LATIN, hangulFirst: boolean) {
  const { isSaidInHangul, nameOf, otherName, secondName, shortNameOf } = namesSaid(hangulFirst);
  const { surname, given } = shortNameOf(name);
  return [nameOf(name), otherName(name), secondName(name), surname, given, isSaidInHangul(name)];
}

test.each([
  [PUPIL, ['Gam Da-ra', '감다라', '감다라', 'Gam', 'Da-ra', false]],
  [NURSE, ['School nurse', '보건교사', '보건교사', '', 'School nurse', false]],
  [LATIN, ['Gam Da-ra', null, null, 'Gam', 'Da-ra', false]],
])('in Latin letters, with Hangul beside it: %j', (name, expected) => {
  expect(said(name, false)).toEqual(expected);
});

test.each([
  [PUPIL, ['감다라', null, 'Gam Da-ra', '감', '다라', true]],
  [NURSE, ['보건교사', null, 'School nurse', '', '보건교사', true]],
  [LATIN, ['Gam Da-ra', null, null, '', 'Gam Da-ra', false]],
])('in Hangul, alone: %j', (name, expected) => {
  expect(said(name, true)).toEqual(expected);
});
