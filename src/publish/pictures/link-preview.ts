import { frameWords } from '#words/frame.ts';
import { linkPreviewWords } from '#words/link-preview.ts';

import { line, setText } from './lettering.ts';
import { paint } from './paint.ts';
import { paintOnce } from './paint-once.ts';
import { encodePng } from './png.ts';
import { type Drawing, draw, ROOM } from './preview-drawings.ts';
import { readThemes } from './tokens.ts';

/** In pixels: what the places that show link previews ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** What the picture of a page shows whoever is sent its address: all of it is what the page itself says to somebody who has not started. */
export interface LinkPreview {
  /** What it says, large. */
  readonly says: string;
  /** A line under that. */
  readonly under?: string;
  /** The day it was made, in words: what it says may be otherwise by now. */
  readonly day: string;
  /** How many episodes the season has, and which one the page is about. */
  readonly ticks: { readonly count: number; readonly lit?: number };
  readonly drawing: Drawing;
}

const LEFT = 72;
const WIDTH = 1056;
const TICKS_AT = 148;

/** The picture as SVG, letters still as text. `face` is the display face, cut or whole. */
export function drawLinkPreview(page: LinkPreview, face: Uint8Array): string {
  const colour = readThemes().board;
  const room = ROOM[page.drawing.kind];
  const { size, lines } = setText(page.says, { room: room.width, lines: room.lines, sizes: room.sizes, face });
  const left = page.drawing.kind === 'board' ? LEFT + 32 : LEFT;
  const leading = size * 1.16;
  const words = lines.map((text, index) =>
    line(text, { x: left, y: room.top + size * 0.86 + index * leading, size, fill: colour('chalk') }),
  );
  const under =
    page.under === undefined
      ? ''
      : line(page.under, { x: left, y: room.top + lines.length * leading + 44, size: 34, fill: colour('dust') });
  const { count, lit } = page.ticks;
  const width = (WIDTH - 10 * (count - 1)) / count;
  const ticks = Array.from(
    { length: count },
    (_, index) =>
      `<rect x="${LEFT + index * (width + 10)}" y="${TICKS_AT}" width="${width}" height="6" fill="${colour(index + 1 === lit ? 'chalk' : 'rule')}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW_SIZE.width}" height="${PREVIEW_SIZE.height}">
    <rect width="1200" height="630" fill="${colour('board')}"/>
    <g transform="rotate(-2 200 90)">
      <rect x="${LEFT}" y="50" width="250" height="76" rx="7" fill="${colour('tag')}"/>
      ${line(frameWords.appName, { x: LEFT + 22, y: 105, size: 46, fill: colour('ink') })}
      <path d="m${LEFT + 184} 88 12 12 26-26" fill="none" stroke="${colour('ink')}" stroke-width="9"/>
    </g>
    ${line(linkPreviewWords.show, { x: LEFT + 276, y: 106, size: 34, fill: colour('dust') })}
    ${line(linkPreviewWords.asOf(page.day), { x: LEFT + WIDTH, y: 106, size: 30, fill: colour('dust'), anchor: 'end' })}
    ${ticks.join('')}
    ${draw(page.drawing, colour)}
    ${words.join('')}${under}
  </svg>`;
}

/** The same, painted: a PNG. */
export function paintLinkPreview(page: LinkPreview, face: Uint8Array): Uint8Array {
  const drawing = drawLinkPreview(page, face);
  return paintOnce([drawing, face], () => encodePng(paint(drawing, { face })));
}
