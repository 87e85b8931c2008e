import { readFileSync } from 'node:fs';

import { Font } from 'fonteditor-core';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';

import { LETTERS, lettersToCompose } from './compose-letters.ts';
import { cutDisplayFace } from './display-face.ts';
import { glyphsOf } from './face-glyphs.ts';
import { line } from './pictures/lettering.ts';
import { measure, openPaintbox } from './pictures/paint.ts';

const codeOf = (letter: string) => letter.codePointAt(0) ?? 0;
const WHOLE = 'node_modules/@fontsource/do-hyeon/files/do-hyeon-korean-400-normal';
const LATIN = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** What is in a face, by letter. */
async function read(face: Uint8Array) {
  const font = await subsetFont(face, LATIN + LETTERS.join(''), { targetFormat: 'truetype', noHinting: true });
  const { glyf, ...tables } = Font.create(font, { type: 'ttf' }).get();
  const glyphs = new Map(glyf.flatMap((glyph) => (glyph.unicode ?? []).map((code) => [code, glyph] as const)));
  const glyphOf = (letter: string) => {
    const glyph = glyphs.get(codeOf(letter));
    if (glyph === undefined) throw new Error(`no "${letter}"`);
    return glyph;
  };
  return { ...tables, glyphOf };
}

test('what is composed are the letters that stand in the texts and can be, in both cases', () => {
  expect(lettersToCompose(['¿Qué?', 'año'])).toEqual(['É', 'Ñ', 'é', 'ñ', '¿']);
  expect(lettersToCompose(['An\u0303o'])).toEqual(['Ñ', 'ñ']);
  expect(lettersToCompose(['남온조', 'On-jo? Öl, 2.º'])).toEqual([]);
});

test('the whole face has none of them', () => {
  const has = glyphsOf(readFileSync(`${WHOLE}.woff`));
  expect(LETTERS.filter((letter) => has.has(codeOf(letter)))).toEqual([]);
});

test('a cut for texts with such letters has them, and no others', async () => {
  const face = await cutDisplayFace(['남온조', '¿Cuándo?']);
  const woff = await subsetFont(face, `${LATIN}${LETTERS.join('')}남온조`, { targetFormat: 'woff', noHinting: true });
  const has = glyphsOf(woff);
  expect(LETTERS.filter((letter) => has.has(codeOf(letter)))).toEqual(['Á', 'á', '¿']);
  expect(Array.from(`${LATIN}남온조`).filter((letter) => !has.has(codeOf(letter)))).toEqual([]);
  expect(await cutDisplayFace(['¿Cuándo?', '온남조'])).toEqual(face);
});

test('a cut for texts without them is Do Hyeon as it was', async () => {
  const cut = await subsetFont(readFileSync(`${WHOLE}.woff2`), `${LATIN} –—‘’“”…·×남온조`, {
    targetFormat: 'woff2',
    noHinting: true,
  });
  expect(Buffer.from(await cutDisplayFace(['남온조, Öl']))).toEqual(cut);
});

test('each is as wide as its letter, within its width, and neither above the ascent nor below the descent', async () => {
  const { glyphOf, hhea, name } = await read(await cutDisplayFace(LETTERS));
  const plain = await read(await cutDisplayFace([]));
  for (const letter of LETTERS) {
    const { xMin, xMax, yMin, yMax, advanceWidth } = glyphOf(letter);
    const base = { '¿': '?', '¡': '!' }[letter] ?? letter.normalize('NFD').charAt(0);
    expect(advanceWidth).toBe(plain.glyphOf(base).advanceWidth);
    expect([letter, xMin >= 0, xMax <= advanceWidth]).toEqual([letter, true, true]);
    expect([letter, yMax <= plain.hhea.ascent, yMin >= plain.hhea.descent]).toEqual([letter, true, true]);
    // The letters of the face stay what they are.
    expect(glyphOf(base).contours).toEqual(plain.glyphOf(base).contours);
  }
  expect([hhea.ascent, hhea.descent]).toEqual([plain.hhea.ascent, plain.hhea.descent]);
  expect([plain.name.fontFamily, name.fontFamily]).toEqual([
    'Do Hyeon',
    'Do Hyeon, with accents composed by Roll Call',
  ]);
});

test('pictures are lettered in it, whatever it calls itself', async () => {
  await openPaintbox();
  const face = await cutDisplayFace(['año']);
  const widthOf = (text: string) => measure(line(text, { x: 0, y: 0, size: 100, fill: '#000' }), face);
  expect(widthOf('ñ')).toBeGreaterThan(30);
  expect(widthOf('año')).toBeCloseTo(widthOf('ano'), 0);
});
