import { expect, test } from 'vitest';

import { displayGlyphs } from './display-glyphs.ts';
import { faultLines } from './fault-lines.ts';

const person = (name: object) => ({ characters: { characters: [{ id: 'somebody', name }] } });

test('accepts what the display face has, and any letter where another face stands', () => {
  expect(faultLines(displayGlyphs, person({ en: 'Nam On-jo, 1st’s', ko: '남온조' }))).toEqual([]);
  expect(faultLines(displayGlyphs, { titles: { titles: [{ id: 'vi', title: 'Ngôi trường xác sống' }] } })).toEqual([]);
});

test('rejects a syllable or a letter that it lacks', () => {
  expect(faultLines(displayGlyphs, person({ en: 'Léa Nam', ko: '남뢔' }))).toEqual([
    'characters.json  somebody  name.en  has "é", for which the display face (Do Hyeon) has no letter, and would stand in two faces; spell it without',
    'characters.json  somebody  name.ko  has "뢔", for which the display face (Do Hyeon) has no letter, and would stand in two faces; spell it without',
  ]);
});
