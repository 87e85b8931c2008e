import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { folderOf } from './folder-of.ts';
import { unusedSource } from './unused-source.ts';

const sources = { sources: [{ id: 'recap' }, { id: 'early-article' }] };
const corrections = { corrections: [{ id: 'c1', article: 'early-article', sources: ['recap'] }] };

test('accepts sources that are cited anywhere', () => {
  expect(faultLines(unusedSource, { sources, corrections })).toEqual([]);
});

test('rejects a source that nothing cites', () => {
  expect(
    faultLines(unusedSource, { sources: { sources: [...sources.sources, { id: 'lonely' }] }, corrections }),
  ).toEqual(['sources.json  lonely  id  is cited by no record; cite it where it supports something or remove it']);
});

test('says nothing while a file that might cite it cannot be read', () => {
  const folder = new Map(folderOf({ sources }));
  folder.delete('claims');
  expect(unusedSource(folder)).toEqual([]);
});
