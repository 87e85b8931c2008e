import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { repeatedText } from './repeated-text.ts';

const EIGHT = 'one two three four five six seven eight';
const gaps = (...texts: string[]) => ({
  gaps: { gaps: texts.map((text, index) => ({ id: `gap-${index + 1}`, text })) },
});

test('accepts short texts, different texts and one text twice in one record', () => {
  const record = { id: 'x', note: `${EIGHT} ten`, again: `${EIGHT} ten` };
  const files = {
    ...gaps('one two three four five six seven', 'one two three four five six seven', EIGHT, `${EIGHT} nine`),
    awards: { awards: [record] },
  };
  expect(faultLines(repeatedText, files)).toEqual([]);
});

test('accepts a long name of a publisher in many records', () => {
  const sources = ['a', 'b'].map((id) => ({ id, publisher: EIGHT }));
  expect(faultLines(repeatedText, { sources: { sources } })).toEqual([]);
});

test('rejects eight words that stand in two records, whatever their case and spaces', () => {
  expect(faultLines(repeatedText, gaps(EIGHT, ' One TWO three\nfour five  six seven eight'))).toEqual([
    'gaps.json  gap-2  text  is word for word the text of gaps.json gap-1 text; keep one of them or reword it',
  ]);
});

test('rejects them across files, inside stamps too', () => {
  const awards = { awards: [{ id: 'x', note: { after: 's1e1', value: { en: EIGHT } } }] };
  expect(faultLines(repeatedText, { awards, ...gaps(EIGHT) })).toEqual([
    'gaps.json  gap-1  text  is word for word the text of awards.json x note.value.en; keep one of them or reword it',
  ]);
});
