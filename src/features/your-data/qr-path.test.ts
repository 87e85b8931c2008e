import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';

import { qrPath } from './qr-path.ts';

const SCALE = 4;

/** What a camera would see of the path: a picture of RGBA pixels. */
function picture({ size, path }: ReturnType<typeof qrPath>) {
  const side = size * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++)
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(length)) * SCALE; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  }
  return { width: side, height: side, data };
}

test.each([
  'https://example.org/#together=s1e5',
  `https://example.org/your-data/#carry=1.s1e12.${Array.from({ length: 12 }, (_, index) => `s1e${index + 1}~g19`).join('.')}.0abcdef`,
])('another program reads the code: %s', (url) => {
  expect(decodeQR(picture(qrPath(url)))).toBe(url);
});
