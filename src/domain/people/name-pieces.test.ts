import { expect, test } from 'vitest';

import { says } from '#domain/facts/text.ts';
import { castAt } from '#mocks/fixture-facts.ts';

import { namePieces } from './name-pieces.ts';

const marked = (horizon: string, ...texts: string[]) =>
  namePieces(texts, castAt(horizon).people).map((pieces) =>
    pieces
      .map((piece) => {
        if (piece.person === undefined) return piece.text;
        return piece.isFirst ? `[${piece.text}|${piece.person}]` : `[${piece.text}]`;
      })
      .join(''),
  );

test('names are found, and which mention of somebody is the first', () => {
  expect(marked('s1e1', 'On-jo and Cheong-san run', 'On-jo is scratched')).toEqual([
    '[On-jo|nam-on-jo] and [Cheong-san|lee-cheong-san] run',
    '[On-jo] is scratched',
  ]);
  expect(marked('s1e2', 'The nurse is bitten. Ms Park walks out')).toEqual([
    '[The nurse|school-nurse] is bitten. [Ms Park|park-sun-hwa] walks out',
  ]);
});

test('a longer name is not the shorter one in it', () => {
  expect(marked('s1e3', "Cheong-san's mother sets off", "Cheong-san's mother and Cheong-san")).toEqual([
    "[Cheong-san's mother|cheong-san-mother] sets off",
    "[Cheong-san's mother] and [Cheong-san|lee-cheong-san]",
  ]);
  expect(marked('s1e1', 'Non-jo, On-jos')).toEqual(['Non-jo, On-jos']);
});

test('who has not been met is not found, nor by a name that waits', () => {
  expect(marked('s1e8', 'Seon-mu gives an order')).toEqual(['Seon-mu gives an order']);
  const nickname = 'Detective Seoul University';
  expect(marked('s1e8', nickname)).toEqual([nickname]);
  expect(marked('s1e12', nickname)).toEqual([`[${nickname}|jeon-ho-cheol]`]);
});

test.each([
  ['남온조는 뛰어요', '[남온조|nam-on-jo]는 뛰어요'],
  ['온조의 이름표', '[온조|nam-on-jo]의 이름표'],
  ['청산이가 남라와 달려요', '[청산|lee-cheong-san]이가 [남라|choi-nam-ra]와 달려요'],
  ['대수 씨', '[대수|yang-dae-su] 씨'],
  ['온조였어요. 온조, 아니 “온조”', '[온조|nam-on-jo]였어요. [온조], 아니 “[온조]”'],
  ['귀남에게서, 귀남이라고, 귀남한테까지', '[귀남|yoon-gwi-nam]에게서, [귀남]이라고, [귀남]한테까지'],
  ['보건교사가 물려요', '[보건교사|school-nurse]가 물려요'],
  ['Nam On-jo는', '[Nam On-jo|nam-on-jo]는'],
  // A letter before it, or a word that goes on behind it.
  ['이온조가 아닌', '이온조가 아닌'],
  ['대수롭지 않고, 교장실은 비었고, 군대는 철수한다', '대수롭지 않고, 교장실은 비었고, 군대는 철수한다'],
  // Who is called after somebody is not them.
  ['청산의 어머니가 청산을 봐요', '[청산의 어머니|cheong-san-mother]가 [청산|lee-cheong-san]을 봐요'],
  ['이청산의 어머니', '[이청산의 어머니|cheong-san-mother]'],
])('in Korean %s', (text, pieces) => {
  expect(marked('s1e12', text)).toEqual([pieces]);
});

test('what two people are called is nobody’s name, and one syllable is any word', () => {
  const { people } = castAt('s1e12');
  const [person] = people;
  if (person === undefined) throw new Error('Nobody is met.');
  const withOther = (name: typeof person.name) => [...people, { ...person, id: 'other', name, aliases: [] }];
  const found = (text: string, name: typeof person.name) =>
    namePieces([text], withOther(name))
      .flat()
      .flatMap((piece) => piece.person ?? []);
  expect(found('온조는, 남온조는, 강온조는', { en: 'Kang On-jo', ko: '강온조' })).toEqual(['nam-on-jo', 'other']);
  expect(found('온은', { en: 'On', ko: '온' })).toEqual([]);
});

test('what is taken apart is the same text', () => {
  const { episodes, people } = castAt('s1e12');
  const texts = episodes.flatMap(({ keyEvents }) =>
    keyEvents.flatMap(({ detail }) => (detail.hidden ? [] : [says(detail.value.text)])),
  );
  expect(namePieces(texts, people).map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(texts);
});
