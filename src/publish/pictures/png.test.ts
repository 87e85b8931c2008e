import { inflateSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { encodePng, sizeOfPng } from './png.ts';

const INK = [1, 2, 3, 255];
const TAG = [250, 200, 5, 255];
const picture = { width: 2, height: 1, pixels: Uint8Array.from([...INK, ...TAG]) };

/** The parts of a PNG by their names. */
function partsOf(png: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return parts;
}

test('a picture keeps its pixels, and lies in the middle of a larger sheet of its own ground', () => {
  const png = encodePng(picture, { width: 4, height: 3 });
  expect(sizeOfPng(png)).toEqual({ width: 4, height: 3 });
  const parts = partsOf(png);
  expect([...parts.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([...(parts.get('PLTE') ?? [])]).toEqual([1, 2, 3, 250, 200, 5]);
  const empty = [0, 0, 0, 0, 0];
  expect([...inflateSync(parts.get('IDAT') ?? '')]).toEqual([...empty, 0, 0, 0, 1, 0, ...empty]);
});

test('a colour that the palette has no room for becomes the nearest of those it holds', () => {
  const colours = Array.from({ length: 256 }, (_, red) => [red, 0, 0, 255]);
  const pixels = Uint8Array.from([...colours, [7, 1, 0, 255]].flat());
  const parts = partsOf(encodePng({ width: 257, height: 1, pixels }));
  expect(parts.get('PLTE')).toHaveLength(256 * 3);
  expect(inflateSync(parts.get('IDAT') ?? '').at(-1)).toBe(7);
});
