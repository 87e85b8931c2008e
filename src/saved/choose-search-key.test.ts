import { expect, test } from 'vitest';

import { chooseSearchKey, hasSearchKey } from './choose-search-key.ts';
import { NOTHING_SAVED, readState } from './state.ts';

test('the key works until it is switched off, and the default leaves nothing behind', () => {
  expect(hasSearchKey(NOTHING_SAVED)).toBe(true);
  const off = chooseSearchKey(NOTHING_SAVED, false);
  expect(hasSearchKey(off)).toBe(false);
  expect(chooseSearchKey(off, true)).toEqual(NOTHING_SAVED);
});

test('the choice survives storage, beside the others, and is only ever one thing', () => {
  const before = { ...NOTHING_SAVED, preferences: { theme: 'chalkboard' as const } };
  const off = chooseSearchKey(before, false);
  expect(readState(JSON.stringify(off))).toEqual(off);
  expect(chooseSearchKey(off, true)).toEqual(before);
  expect(readState(JSON.stringify({ ...NOTHING_SAVED, preferences: { noSearchKey: false } }))).toBeNull();
});
