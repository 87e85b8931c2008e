import { expect, test } from 'vitest';

import { createWrittenQuestions } from './written-questions.ts';

const FILLER = new Set(['how', 'does', 'the', 'is', 'a', 'what']);
const like = createWrittenQuestions(
  [
    { after: 'start', id: 'virus', wordings: ['How does the virus work?', '바이러스는 어떻게 퍼져요?'] },
    { after: 'start', id: 'webtoon-first', wordings: ['Do I need to read the webtoon first?'] },
  ],
  (word) => FILLER.has(word),
);

test('finds a question by its telling words, in any order, with a slip', () => {
  expect(like('how does the virus work')).toMatchObject({ question: { id: 'virus' }, likeness: 1 });
  expect(like('virus work')).toMatchObject({ question: { id: 'virus' }, likeness: 1 });
  expect(like('what is the virsu work')?.question.id).toBe('virus');
  expect(like('바이러스는 어떻게 퍼져요')).toMatchObject({ question: { id: 'virus' }, likeness: 1 });
});

test('resembles it the less the more is said besides, and shares nothing with others', () => {
  expect(like('virus work release date trailer')?.likeness).toBe(0.4);
  expect(like('trailer')).toBeNull();
});

test('compares all words where none of them tells anything', () => {
  expect(like('how does the')?.likeness ?? 0).toBe(0);
});
