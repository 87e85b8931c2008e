import { expect, test } from 'vitest';

import { packed, SEARCH_CODE } from './budgets.ts';
import { bundleSearch } from './bundle-search.ts';

test('the search code stays within its budget', { timeout: 30_000 }, async () => {
  const code = await bundleSearch();
  // The tables of es-hangul are in it.
  expect(code).toContain('ㅃ');
  expect(packed(code)).toBeLessThanOrEqual(SEARCH_CODE);
});
