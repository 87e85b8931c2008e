import { expect, test } from 'vitest';

import { highlightParts } from './highlight.ts';
import { interpretQuery } from './query.ts';

/** A text with brackets around what is highlighted, for the first reading of the query that marks something. */
const highlighted = (text: string, query: string) =>
  interpretQuery(query)
    .map((reading) => highlightParts(text, reading))
    .map((parts) => parts.map((part) => (part.highlighted ? `[${part.text}]` : part.text)).join(''))
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
  expect(highlighted(text, query)).toBe(wanted);
});
