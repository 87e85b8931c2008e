import type { Look } from '#domain/people/portraits.ts';

import { drawFace } from './draw-face.ts';
import { line } from './lettering.ts';
import type { Colours } from './tokens.ts';

/** Somebody as a picture shows them: with their name in Hangul and Latin letters where it is written there; `latin` is null where Hangul stands alone. */
export interface Drawn {
  readonly look: Look & { readonly couple?: Look | undefined };
  readonly hangul: string;
  readonly latin: string | null;
}

/** What is drawn under or beside the words. */
export type Drawing =
  | { readonly kind: 'faces'; readonly people: readonly Drawn[] }
  | { readonly kind: 'tags'; readonly people: readonly Drawn[] }
  | { readonly kind: 'register'; readonly people: readonly Drawn[]; readonly columns: number }
  | { readonly kind: 'portrait'; readonly person: Drawn }
  | {
      readonly kind: 'ladder';
      readonly steps: number;
      readonly current: number;
      readonly names: readonly [string, string, string];
    }
  | { readonly kind: 'marks'; readonly wrong: number; readonly right: number }
  | { readonly kind: 'periods'; readonly count: number }
  | { readonly kind: 'envelope'; readonly number: number }
  | { readonly kind: 'board' }
  | { readonly kind: 'none' };

/** Where the words may stand beside a drawing: how wide, in how many lines, how large, and where the first one begins. */
export const ROOM: Readonly<
  Record<Drawing['kind'], { width: number; lines: number; sizes: readonly number[]; top: number }>
> = {
  faces: { width: 1056, lines: 2, sizes: [120, 104, 92, 84, 78, 72, 66, 60, 54], top: 190 },
  tags: { width: 1056, lines: 1, sizes: [72, 66, 60, 54, 48], top: 180 },
  register: { width: 1056, lines: 1, sizes: [72, 66, 60, 54, 48], top: 180 },
  portrait: { width: 560, lines: 2, sizes: [96, 84, 72, 60], top: 330 },
  ladder: { width: 1056, lines: 2, sizes: [84, 78, 72, 66, 60], top: 190 },
  marks: { width: 1056, lines: 2, sizes: [84, 78, 72, 66, 60], top: 190 },
  periods: { width: 1056, lines: 2, sizes: [84, 78, 72, 66, 60], top: 190 },
  envelope: { width: 500, lines: 2, sizes: [120, 104, 92, 80], top: 250 },
  board: { width: 1000, lines: 3, sizes: [92, 84, 78, 72, 66, 60], top: 216 },
  none: { width: 1056, lines: 2, sizes: [150, 130, 110, 92, 76], top: 250 },
};

const LEFT = 72;
const WIDTH = 1056;
const BOTTOM = 630;

/** The drawing itself, as SVG on a sheet of 1200 by 630. */
export function draw(drawing: Drawing, colour: Colours): string {
  switch (drawing.kind) {
    case 'faces': {
      const size = 200;
      const step = drawing.people.length < 2 ? 0 : (WIDTH - size) / (drawing.people.length - 1);
      return drawing.people
        .map(({ look }, index) =>
          drawFace(look, { x: LEFT + index * step, y: BOTTOM - size + 4, size, line: 1.7 }, colour),
        )
        .join('');
    }
    case 'tags':
      return nameTags(drawing.people, colour);
    case 'register':
      return register(drawing.people, drawing.columns, colour);
    case 'portrait':
      return (
        drawFace(drawing.person.look, { x: 690, y: 186, size: 448, line: 1.5 }, colour) +
        nameBand(drawing.person.hangul, colour)
      );
    case 'ladder':
      return ladder(drawing, colour);
    case 'marks':
      return marks(drawing, colour);
    case 'periods':
      return periods(drawing.count, colour);
    case 'envelope':
      return envelope(drawing.number, colour);
    case 'board':
      return board(colour);
    case 'none':
      return '';
  }
}

/** The cards of the class: the slot, the face, and the yellow name tag with the name in Hangul. */
function nameTags(people: readonly Drawn[], colour: Colours): string {
  const gap = 18;
  const width = Math.min(200, (WIDTH - gap * (people.length - 1)) / Math.max(1, people.length));
  const top = 262;
  return people
    .map(({ look, hangul, latin }, index) => {
      const x = LEFT + index * (width + gap);
      const middle = x + width / 2;
      return `<rect x="${x}" y="${top}" width="${width}" height="296" rx="10" fill="${colour('panel')}" stroke="${colour('edge')}" stroke-width="2"/>
        <rect x="${middle - 26}" y="${top + 14}" width="52" height="9" rx="4.5" fill="${colour('board')}" stroke="${colour('edge')}" stroke-width="2"/>
        ${drawFace(look, { x: middle - 76, y: top + 30, size: 152, line: 1.85 }, colour)}
        <rect x="${x + 1}" y="${top + 180}" width="${width - 2}" height="58" fill="${colour('tag')}"/>
        ${line(hangul, { x: middle, y: top + 223, size: 42, fill: colour('ink'), anchor: 'middle' })}
        ${latin === null ? '' : line(latin, { x: middle, y: top + 275, size: 27, fill: colour('chalk'), anchor: 'middle' })}`;
    })
    .join('');
}

/** The attendance book before anything is in it: who is called, and squares that wait. */
function register(people: readonly Drawn[], columns: number, colour: Colours): string {
  const top = 258;
  const height = 66;
  const names = 372;
  const cell = (WIDTH - names) / columns;
  const bottom = top + 40 + people.length * height;
  const numbers = Array.from({ length: columns }, (_, index) =>
    line(String(index + 1), {
      x: LEFT + names + (index + 0.5) * cell,
      y: top + 26,
      size: 26,
      fill: colour('dust'),
      anchor: 'middle',
    }),
  );
  const rows = people.map(({ look, hangul, latin }, index) => {
    const y = top + 40 + index * height;
    return `<path d="M${LEFT} ${y}h${WIDTH}" stroke="${colour('rule')}" stroke-width="2"/>
      ${drawFace(look, { x: LEFT, y: y + 6, size: 56, line: 2.6 }, colour)}
      ${line(hangul, { x: LEFT + 74, y: y + 44, size: 34, fill: colour('chalk') })}
      ${latin === null ? '' : line(latin, { x: LEFT + 174, y: y + 43, size: 25, fill: colour('dust') })}`;
  });
  const uprights = Array.from(
    { length: columns },
    (_, index) => `M${LEFT + names + index * cell} ${top + 40}V${bottom}`,
  ).join('');
  const slants = Array.from(
    { length: 90 },
    (_, index) => `M${LEFT + names - 400 + index * 16} ${bottom}l400 -400`,
  ).join('');
  return `<clipPath id="ahead"><rect x="${LEFT + names}" y="${top + 40}" width="${WIDTH - names}" height="${bottom - top - 40}"/></clipPath>
    <path clip-path="url(#ahead)" d="${slants}" stroke="${colour('rule')}" stroke-width="1.5" opacity=".55"/>
    ${numbers.join('')}${rows.join('')}<path d="${uprights}" stroke="${colour('rule')}" stroke-width="2"/>
    <path d="M${LEFT} ${bottom}h${WIDTH}" stroke="${colour('edge')}" stroke-width="2.5"/>`;
}

/** A name tag alone, over the name in Latin letters. */
function nameBand(hangul: string, colour: Colours): string {
  return `<g transform="rotate(-1.2 250 240)"><rect x="${LEFT}" y="206" width="${Math.max(180, hangul.length * 64 + 60)}" height="104" rx="8" fill="${colour('tag')}"/>
    ${line(hangul, { x: LEFT + 30, y: 285, size: 80, fill: colour('ink') })}</g>`;
}

/** One chalk line from the first step to the last: done, where it is, and what lies ahead. */
function ladder(
  { steps, current, names }: { steps: number; current: number; names: readonly [string, string, string] },
  colour: Colours,
): string {
  const y = 500;
  const left = LEFT + 16;
  const step = (WIDTH - 32) / Math.max(1, steps - 1);
  const here = left + Math.max(0, current) * step;
  const dots = Array.from({ length: steps }, (_, index) => {
    const x = left + index * step;
    if (index < current) return `<circle cx="${x}" cy="${y}" r="12" fill="${colour('chalk')}"/>`;
    if (index === current) return `<circle cx="${x}" cy="${y}" r="20" fill="${colour('tag')}"/>`;
    return `<circle cx="${x}" cy="${y}" r="11" fill="${colour('board')}" stroke="${colour('dust')}" stroke-width="3" stroke-dasharray="5 5"/>`;
  });
  const label = (text: string, x: number, fill: string, anchor?: 'middle' | 'end') =>
    line(text, { x, y: y + 62, size: 32, fill: colour(fill), ...(anchor === undefined ? {} : { anchor }) });
  const atEnds = current <= 0 || current >= steps - 1;
  return `<path d="M${left} ${y}H${here}" stroke="${colour('chalk')}" stroke-width="6" stroke-linecap="round"/>
    <path d="M${here} ${y}H${left + WIDTH - 32}" stroke="${colour('dust')}" stroke-width="4" stroke-linecap="round" stroke-dasharray="1 12"/>
    ${dots.join('')}
    ${label(names[0], LEFT, current === 0 ? 'chalk' : 'dust')}
    ${atEnds ? '' : label(names[1], here, 'chalk', 'middle')}
    ${label(names[2], LEFT + WIDTH, current === steps - 1 ? 'chalk' : 'dust', 'end')}`;
}

/** One sign for each prediction that came due: wrong ones first. */
function marks({ wrong, right }: { wrong: number; right: number }, colour: Colours): string {
  const count = wrong + right;
  const perRow = Math.max(16, Math.ceil(count / 4));
  const cell = WIDTH / perRow;
  const size = Math.min(cell, 60) * 0.62;
  const signs = Array.from({ length: count }, (_, index) => {
    const x = LEFT + (index % perRow) * cell + cell / 2 - size / 2;
    const y = 392 + Math.floor(index / perRow) * Math.min(cell, 60);
    const d = index < wrong ? 'M2 2 22 22M22 2 2 22' : 'M2 13 9 21 23 3';
    return `<path transform="translate(${x} ${y}) scale(${size / 24})" d="${d}" stroke="${colour(index < wrong ? 'turned' : 'present')}"/>`;
  });
  return `<g fill="none" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round">${signs.join('')}</g>`;
}

/** The timetable: a square for each episode. */
function periods(count: number, colour: Colours): string {
  const perRow = Math.min(count, 12);
  const gap = 12;
  const width = (WIDTH - gap * (perRow - 1)) / perRow;
  const height = count > 12 ? 74 : 124;
  return Array.from({ length: count }, (_, index) => {
    const x = LEFT + (index % perRow) * (width + gap);
    const y = 428 + Math.floor(index / perRow) * (height + gap);
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${colour('panel')}" stroke="${colour('edge')}" stroke-width="2"/>
      ${line(String(index + 1), { x: x + width / 2, y: y + height / 2 + 16, size: 48, fill: colour('chalk'), anchor: 'middle' })}`;
  }).join('');
}

/** What happens in an episode, sealed with its number. */
function envelope(number: number, colour: Colours): string {
  return `<g fill="none" stroke="${colour('chalk')}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round">
      <path d="M636 218 1120 210 1128 556 640 562Z" fill="${colour('panel')}"/>
      <path d="M638 220 884 412 1118 212M642 558 820 372M1124 552 946 368"/>
    </g>
    <circle cx="883" cy="402" r="84" fill="${colour('panel')}" stroke="${colour('chalk')}" stroke-width="5"/>
    <circle cx="883" cy="402" r="72" fill="none" stroke="${colour('dust')}" stroke-width="2.5" stroke-dasharray="4 7"/>
    ${line(String(number), { x: 883, y: 442, size: 112, fill: colour('chalk'), anchor: 'middle' })}`;
}

/** The classroom's board: its frame, and the ledge with chalk and eraser. */
function board(colour: Colours): string {
  return `<rect x="44" y="186" width="1112" height="390" rx="4" fill="none" stroke="${colour('wood')}" stroke-width="16"/>
    <rect x="36" y="566" width="1128" height="26" rx="3" fill="${colour('ledge')}"/>
    <rect x="100" y="553" width="92" height="13" rx="3" fill="${colour('pt-shirt')}"/><rect x="206" y="555" width="48" height="11" rx="3" fill="${colour('pt-shirt')}"/>
    <rect x="980" y="530" width="124" height="36" rx="4" fill="${colour('pt-coat')}"/><rect x="980" y="556" width="124" height="10" fill="${colour('pt-cloth')}"/>`;
}
