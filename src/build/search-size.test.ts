import { brotliCompressSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { bundleSearch } from './bundle-search.ts';

/** Brotli bytes, the part of es-hangul included. */
const BUDGET = 5000;

test('the search code stays within its budget', { timeout: 30_000 }, async () => {
  const code = await bundleSearch();
  // The tables of es-hangul are in it.
  expect(code).toContain('ㅃ');
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(BUDGET);
});
