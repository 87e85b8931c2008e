import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { hangulName } from './hangul-name.ts';

const GOOD = { en: 'Nam On-jo', ko: '남온조' };

test('accepts names with Hangul, and a person without an actor', () => {
  const characters = [
    { id: 'a', name: GOOD, actor: { name: GOOD } },
    { id: 'b', name: GOOD, actor: null },
  ];
  expect(faultLines(hangulName, { characters: { characters }, show: { title: GOOD } })).toEqual([]);
});

test('rejects names without it', () => {
  const characters = [
    { id: 'a', name: { en: 'Nam On-jo', ko: null }, actor: null },
    { id: 'b', name: GOOD, actor: { name: { en: 'Park Ji-hu', ko: 'Park Ji-hu' } } },
  ];
  const cast = [{ id: 'c', actor: { en: 'Lomon', ko: null } }];
  const show = { title: { en: 'All of Us Are Dead' } };
  expect(faultLines(hangulName, { characters: { characters }, casting: { cast }, show })).toEqual([
    'casting.json  c  actor.ko  is missing; add the Hangul name of Lomon',
    'characters.json  a  name.ko  is missing; add the Hangul name of Nam On-jo',
    'characters.json  b  actor.name.ko  is "Park Ji-hu", which holds no Hangul; write the name as Korean sources print it',
    'show.json  -  title.ko  is missing; add the Hangul name of All of Us Are Dead',
  ]);
});
