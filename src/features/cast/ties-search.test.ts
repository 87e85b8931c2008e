import * as v from 'valibot';
import { expect, test } from 'vitest';

import { tiesSearch } from './ties-search.ts';

test('what is no point and nobody is dropped', () => {
  expect(v.parse(tiesSearch, { at: 's1e3', who: 'nam-on-jo', q: 'x' })).toEqual({ at: 's1e3', who: 'nam-on-jo' });
  expect(v.parse(tiesSearch, { at: '<b>', who: 'A B' })).toEqual({ at: undefined, who: undefined });
});
