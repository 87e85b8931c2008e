import { escapeText, line, setText } from '#publish/pictures/lettering.ts';
import { outline } from '#publish/pictures/outline.ts';
import { readThemes } from '#publish/pictures/tokens.ts';
import { frameWords } from '#words/frame.ts';
import { LANGUAGE } from '#words/locale.ts';

/** What `now.svg` shows. */
export interface NowPicture {
  readonly show: string;
  readonly says: string;
  /** The day that it is said on, in words. */
  readonly day: string;
  /** All of it as one sentence, for whoever hears it. */
  readonly spoken: string;
}

/** In pixels; a tenth of one is the unit of the drawing. */
export const NOW_SIZE = { width: 480, height: 240 } as const;

const LEFT = 280;
const RIGHT = 4520;
const LEADING = 1.16;
/** Three lines of the largest stand between the show's name and the day; of the smallest they hold whatever the answer may be. */
const ROOM = { room: RIGHT - LEFT, lines: 3, sizes: [370, 350, 330, 310, 290, 270, 250, 230, 210] };
const MIDDLE = 1230;

/**
 * The picture as SVG. It stands on pages that have neither our styles nor our face: so its letters are paths, its colours those of the
 * board on whatever paper, and nothing in it is styled but by attributes.
 */
export function drawNow({ show, says, day, spoken }: NowPicture, face: Uint8Array): string {
  const colour = readThemes().board;
  const letters = (text: string, at: { x: number; y: number; size: number }, fill: string) =>
    `<path fill="${colour(fill)}" d="${outline(line(text, { ...at, fill: '#000' }), face)}"/>`;
  const { size, lines } = setText(says, { ...ROOM, face });
  const top = MIDDLE - (lines.length * size * LEADING) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${NOW_SIZE.width}" height="${NOW_SIZE.height}" viewBox="0 0 4800 2400" lang="${LANGUAGE}" role="img">`,
    `<title>${escapeText(spoken)}</title>`,
    `<path fill="${colour('wood')}" d="M0 0h4800v2400H0z"/>`,
    `<path fill="${colour('board')}" d="M70 70h4660v2260H70z"/>`,
    letters(show, { x: LEFT, y: 410, size: 210 }, 'dust'),
    ...lines.map((text, index) =>
      letters(text, { x: LEFT, y: Math.round(top + (index + 0.82) * size * LEADING), size }, 'chalk'),
    ),
    letters(day, { x: LEFT, y: 2150, size: 200 }, 'dust'),
    `<path fill="${colour('tag')}" d="M3520 190h1000v304h-1000z"/>`,
    letters(frameWords.appName, { x: 3608, y: 410, size: 184 }, 'ink'),
    `<path fill="none" stroke="${colour('ink')}" stroke-width="36" d="m4256 342 48 48 104-104"/>`,
    '</svg>\n',
  ].join('');
}
