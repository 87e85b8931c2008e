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

test('what is taken apart is the same text', () => {
  const { episodes, people } = castAt('s1e12');
  const texts = episodes.flatMap(({ keyEvents }) =>
    keyEvents.flatMap(({ detail }) => (detail.hidden ? [] : [says(detail.value.text)])),
  );
  expect(namePieces(texts, people).map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(texts);
});
