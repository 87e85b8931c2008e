import { expect, test } from 'vitest';

import { markParts } from './mark.ts';
import { readQuery } from './query.ts';

/** A text with brackets around what is marked, for the first reading of the query that marks something. */
const marked = (text: string, query: string) =>
  readQuery(query)
    .map((reading) => markParts(text, reading))
    .map((parts) => parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join(''))
    .find((shown) => shown.includes('[')) ?? text;

test.each([
  ['Nam On-jo', '온조', 'Nam On-jo'],
  ['남온조', '온조', '남[온조]'],
  ['남온조', '남오', '[남온]조'],
  ['남온조', 'ㅇㅈ', '남[온조]'],
  ['남온조', 'skadhs', '[남온]조'],
  ['남온조'.normalize('NFD'), '남온조', '[남온조]'],
  ['남온조', '남언조', '[남온조]'],
  ['Lee Cheong-san', 'ㅊㅗㄷㅐㅜㅎ-ㄴㅁㅜ', 'Lee [Cheong-san]'],
  ['Lee Cheong-san, again', 'cheongsan', 'Lee [Cheong-san], again'],
  ['a word in a sword', 'word', 'a [word] in a sword'],
  ['filming had to wrap', 'wrap filming', '[filming] had to [wrap]'],
  ['attendance book', 'attendence', '[attendance] book'],
  ['no such thing', 'zebra', 'no such thing'],
])('%s, looked for by %s', (text, query, wanted) => {
  expect(marked(text, query)).toBe(wanted);
});
