import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { glossary } from './glossary.ts';

const linesOf = (after: string, ...sentences: (string | undefined)[]) =>
  faultLines(glossary, {
    glossary: { terms: [{ id: 't', after, sentences: sentences.map((own) => ({ after: own })) }] },
  });

test('accepts a word that is explained where it comes up, and more of it later', () => {
  expect(linesOf('s1e2', 's1e2', 's1e3')).toEqual([]);
  expect(linesOf('s1e2', undefined)).toEqual([]);
});

test('rejects a word that nothing explains yet', () => {
  expect(linesOf('s1e2', 's1e3')).toEqual([
    'glossary.json  t  sentences  hold none that may be read at "s1e2", where the word is there; stamp the word later, or write what can be said then',
  ]);
});
