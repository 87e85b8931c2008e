import { crc32, deflateSync } from 'node:zlib';

import type { Picture } from './paint.ts';

/** What a palette holds. */
const MAX_COLOURS = 256;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height in pixels. */
type Size = Pick<Picture, 'width' | 'height'>;

/**
 * A picture without transparency as PNG with a palette (https://www.w3.org/TR/png-3/): a third of the size of one with four
 * bytes for each pixel. On a larger `sheet` it lies in the middle, and the sheet has the colour of its first pixel.
 * A palette holds 256 colours: the rarest beyond those, tints along an edge, become the nearest of them.
 */
export function encodePng(picture: Picture, sheet: Size = picture): Buffer {
  const { width, height } = picture;
  const { palette, indices } = indexColours(picture);
  // Each row begins with a byte that says it is stored as it is. The first colour is number 0, and so is what is not written.
  const stride = sheet.width + 1;
  const rows = new Uint8Array(stride * sheet.height);
  const left = Math.floor((sheet.width - width) / 2);
  const top = Math.floor((sheet.height - height) / 2);
  for (let y = 0; y < height; y++)
    rows.set(indices.subarray(y * width, (y + 1) * width), (top + y) * stride + 1 + left);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(sheet.width, 0);
  header.writeUInt32BE(sheet.height, 4);
  // Eight bits for each pixel, by palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((c) => [c >>> 24, (c >>> 16) & 255, (c >>> 8) & 255]))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The width and height that a PNG says it has. */
export function sizeOfPng(png: Buffer): Size {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** The colours of a picture, each once in the order they come in, and for each pixel the number of its own. Where there are too many, the most frequent stay. */
function indexColours({ width, height, pixels }: Picture): { palette: number[]; indices: Uint8Array } {
  const rgba = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = rgba.readUInt32BE(pixel * 4);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept = new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MAX_COLOURS)
      .map(([colour]) => colour),
  );
  const palette = [...counts.keys()].filter((colour) => kept.has(colour));
  const numbers = new Map(palette.map((colour, number) => [colour, number]));
  const indices = new Uint8Array(width * height);
  for (let pixel = 0; pixel < indices.length; pixel++) {
    const colour = rgba.readUInt32BE(pixel * 4);
    const number = numbers.get(colour) ?? nearest(palette, colour);
    numbers.set(colour, number);
    indices[pixel] = number;
  }
  return { palette, indices };
}

/** The number of the colour that differs least from another one. */
function nearest(palette: readonly number[], colour: number): number {
  const distance = (other: number) =>
    [24, 16, 8].reduce((sum, bit) => sum + (((other >>> bit) & 255) - ((colour >>> bit) & 255)) ** 2, 0);
  const distances = palette.map(distance);
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
