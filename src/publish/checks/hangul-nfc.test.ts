import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { hangulNfc } from './hangul-nfc.ts';

test('accepts composed letters', () => {
  expect(faultLines(hangulNfc, { gaps: { gaps: [{ id: 'x', text: { ko: '남온조', en: 'naïve' } }] } })).toEqual([]);
});

test('rejects decomposed letters in values and keys', () => {
  const name = '온조'.normalize('NFD');
  expect(
    faultLines(hangulNfc, {
      gaps: {
        gaps: [
          { id: 'x', text: { ko: name } },
          { id: 'y', [name]: 1 },
        ],
      },
    }),
  ).toEqual([
    `gaps.json  x  text.ko  is a text in decomposed letters, "${name}"; save it in Unicode NFC`,
    `gaps.json  y  -  has a key in decomposed letters, "${name}"; save it in Unicode NFC`,
  ]);
});
