import { expect, test } from 'vitest';

import { interpretQuery } from './query.ts';

const readings = (typed: string) => interpretQuery(typed).map(({ tight, wrongLayout }) => [tight, wrongLayout]);

test('a query is read as typed and as the other layout would have it', () => {
  expect(readings('skadhs')).toEqual([
    ['skadhs', false],
    ['ㄴㅏㅁㅇㅗㄴ', true],
  ]);
  expect(readings('ㅜ므-ㄱㅁ')).toEqual([
    ['ㅜㅁㅡㄱㅁ', false],
    ['namra', true],
  ]);
});

test('a word that no Korean keyboard would begin so has one reading', () => {
  expect(readings('on')).toEqual([['on', false]]);
  expect(readings('episode')).toHaveLength(2);
  expect(readings('only')).toEqual([['only', false]]);
});

test('nothing but signs is no query', () => {
  expect(interpretQuery(' - … ')).toEqual([]);
});

test('a cluster that the input method drew together is two initials', () => {
  expect(interpretQuery('ㄳ')[0]?.initials).toEqual(['ㄱ', 'ㅅ']);
});
