import { readFileSync } from 'node:fs';

import { frameWords } from '#words/frame.ts';

import { measure, paint } from './paint.ts';
import { encodePng } from './png.ts';
import { readThemes } from './tokens.ts';

/** In pixels: what the places that show link previews ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const LEFT = 150;
const ROOM = PREVIEW_SIZE.width - LEFT - 80;
const LARGEST = 150;

/** The shapes in one of the app's own drawings, without its frame. */
const shapesOf = (file: string) => readFileSync(file, 'utf8').replace(/<svg[^>]*>|<\/svg>/g, '');

/**
 * Paints the picture of a page for whoever is sent its address: the title (HTML, without the name of the app) in chalk. It is
 * made of nothing else, so it tells no more than the title does. `face` is the display face, cut or whole.
 */
export function paintLinkPreview(title: string, face: Uint8Array): Uint8Array {
  const colour = readThemes().board;
  const letters = (size: number, fill: string, x: number, y: number, text: string) =>
    `<text x="${x}" y="${y}" font-family="Do Hyeon" font-size="${size}" fill="${colour(fill)}">${text}</text>`;
  const width = measure(letters(LARGEST, 'chalk', 0, LARGEST, title), face);
  const size = Math.min(LARGEST, Math.floor((LARGEST * ROOM) / width));
  // All of one colour, on every page the same: no mark of anybody's.
  const mark = (kind: string, x: number) =>
    `<g transform="translate(${x} 500) scale(2.4)" fill="none" stroke="${colour('dust')}" stroke-width="2.7" stroke-linecap="round" stroke-linejoin="round">${shapesOf(`src/parts/mark-${kind}.svg`)}</g>`;
  const rules = [105, 210, 315, 420, 525].map((y) => `<path d="M0 ${y}h1200"/>`).join('');
  return encodePng(
    paint(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW_SIZE.width}" height="${PREVIEW_SIZE.height}">
        <rect width="1200" height="630" fill="${colour('board')}"/>
        <g stroke="${colour('rule')}" stroke-width="2" opacity=".45">${rules}</g>
        <path d="M100 0v630M108 0v630" stroke="${colour('rule')}" stroke-width="3"/>
        <g transform="rotate(-2 300 110)">
          <rect x="${LEFT}" y="66" width="300" height="92" rx="8" fill="${colour('tag')}"/>
          ${letters(56, 'ink', LEFT + 26, 132, frameWords.appName)}
          <path d="m${LEFT + 222} 110 14 14 30-30" fill="none" stroke="${colour('ink')}" stroke-width="10"/>
        </g>
        ${letters(size, 'chalk', LEFT, 380, title)}
        <g transform="translate(${LEFT} 420) scale(1.55 2)">${shapesOf('src/ui/chalk-line.svg').replaceAll('#000', colour('accent'))}</g>
        ${letters(34, 'dust', LEFT, 542, frameWords.tagline)}
        ${mark('present', 900)}${mark('bitten', 976)}${mark('turned', 1052)}
      </svg>`,
      { face },
    ),
  );
}
