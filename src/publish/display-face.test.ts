import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { cutDisplayFace, hangulOf } from './display-face.ts';

test('the glyphs are each Hangul syllable once, whatever stands between', () => {
  expect(hangulOf(['남온조, Nam On-jo', '"ko": "최남라"'])).toBe('남라온조최');
  expect(hangulOf(['no Hangul'])).toBe('');
});

test('the same texts give the same bytes, and more texts more', async () => {
  const face = await cutDisplayFace(['남온조']);
  expect(Buffer.from(face).subarray(0, 4).toString()).toBe('wOF2');
  expect(await cutDisplayFace(['남온조', '조온남'])).toEqual(face);
  expect((await cutDisplayFace(['지금 우리 학교는'])).length).toBeGreaterThan(face.length);
});

test('the licence of the face ships with it, word for word', () => {
  const shipped = readFileSync('public/licences/do-hyeon.txt', 'utf8');
  expect(shipped).toBe(readFileSync('node_modules/@fontsource/do-hyeon/LICENSE', 'utf8'));
});
