import { beforeAll, expect, test } from 'vitest';

import { siteFace } from '#publish/display-face.ts';
import { openPaintbox, paint } from '#publish/pictures/paint.ts';

import { drawNow, NOW_SIZE } from './now-picture.ts';

let face: Uint8Array;
beforeAll(async () => {
  await openPaintbox();
  face = await siteFace();
});

const drawingOf = (says: string) =>
  drawNow({ show: 'All of Us Are Dead', says, day: 'as of 20 November 2026', spoken: `Said & “heard”: ${says}` }, face);

const SHORT = 'Season 2 comes out on 12 March 2027.';
const LONG =
  'Season 22 isn’t out, as far as we know. Netflix took 30 September – 30 November 2027 back, and we know of no new date.';

test('is safe to put on any page: letters are paths, nothing is styled, runs or is fetched, and it says what it shows', () => {
  const svg = drawingOf(SHORT);
  expect(svg).not.toMatch(/<text|font|style|class=|<script|href|url\(|NaN|undefined/);
  expect(svg).toMatch(/^<svg xmlns="[^"]+" width="480" height="240" viewBox="0 0 4800 2400" lang="en" role="img">/);
  expect(svg).toContain(`<title>Said &amp; “heard”: ${SHORT}</title>`);
  expect(svg.length).toBeLessThan(25_000);
});

test.each([SHORT, LONG])('keeps its lines apart and on the board: %s', (says) => {
  const { width, pixels } = paint(drawingOf(says));
  expect(width).toBe(NOW_SIZE.width);
  const colours = new Uint32Array(new Uint8Array(pixels).buffer);
  const rowOf = (y: number, from: number, to: number) => colours.subarray(y * width + from, y * width + to);
  const board = colours[120 * width + 12];
  const isEmpty = (y: number, from: number, to: number) => rowOf(y, from, to).every((colour) => colour === board);
  for (const y of [8, 54, 194, 231]) expect(isEmpty(y, 8, 472), `row ${y}`).toBe(true);
  for (let y = 56; y < 230; y += 1) expect(isEmpty(y, 460, 472), `the edge of row ${y}`).toBe(true);
  const rows = Array.from({ length: 120 }, (_, row) => 60 + row);
  expect(rows.filter((y) => !isEmpty(y, 28, 452)).length).toBeGreaterThan(40);
});
