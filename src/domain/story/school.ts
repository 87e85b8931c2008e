import { says } from '#domain/facts/text.ts';

import type { Room } from './rooms.ts';

/** A box in the units of the drawing. */
export type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** What the drawing has besides rooms, in its own units: the main house, and the roof above it. */
export const HOUSE: Box = { x: 6, y: 100, width: 272, height: 357 };
export const ROOF: Box = { x: 6, y: 54, width: 272, height: 46 };

/** Outlines of what stands around the school, whatever has been seen of it: the line of the ground, grass, the moon, and the stars. */
export const AROUND = {
  ground: 'M0 458C90 456 250 459.500 358 457.500',
  grass:
    'M188 480q-2-6-5-8m5 8q0-7 2-10m26 8q-2-6-5-8m5 8q0-7 3-9m40 11q-3-6-6-8m6 8q0-8 3-11m34 9q-2-6-5-7m5 7q1-7 4-9m24 11q-2-6-5-8m5 8q1-6 4-8',
  moon: 'M321 22a15 15 0 1 0 13 24 13 13 0 0 1-13-24Z',
  stars:
    'M34 8h.1M61 14h.1M92 30h.1M120 10h.1M150 26h.1M196 4h.1M231 12h.1M205 42h.1M262 38h.1M274 14h.1M300 96h.1M332 90h.1M341 122h.1M310 142h.1M336 176h.1M300 188h.1M326 214h.1M46 38h.1M176 46h.1',
} as const;

/** Where a place that has a box, or the roof, lies in the drawing. */
export const boxOf = (room: Room): Box => ('box' in room ? room.box : ROOF);

/** A box as a hand draws it: no corner is quite where the ruler has it. */
export function outline({ x, y, width, height }: Box): string {
  return `M${x} ${y + 1}L${x + width} ${y}L${x + width - 0.5} ${y + height}L${x + 0.5} ${y + height - 0.5}Z`;
}

/** The outline of a house beside the main one. */
export function arch({ x, y, width, height }: Box): string {
  const half = width / 2;
  return `M${x} ${y + height}V${y + half * 0.6}C${x} ${y - 4} ${x + width} ${y - 4} ${x + width} ${y + half * 0.6}V${y + height}Z`;
}

/** The rail along the edge of the roof. */
export function railOf({ x, y, width, height }: Box): string {
  const posts = Array.from({ length: 17 }, (_, post) => `M${x + 8 + (post * (width - 16)) / 16} ${y + height - 11}v10`);
  return `M${x} ${y + height - 12}H${x + width}${posts.join('')}`;
}

/** A row of windows in the lower half of a room, as many as fit. */
export function windowsOf({ x, y, width, height }: Box): string {
  const count = Math.max(1, Math.floor((width - 10) / 26));
  const left = x + (width - count * 26 + 10) / 2;
  const top = y + height - 42;
  return Array.from({ length: count }, (_, index) => {
    const at = left + index * 26;
    return `M${at} ${top}h16v24h-16zm8 0v24`;
  }).join('');
}

/** Where a room's name stands, in lines that fit its width (reckoned by the letter), and the box below it that is left for name tags. */
export function insideOf(room: Room): { readonly name: readonly string[]; readonly top: number; readonly tags: Box } {
  const box = boxOf(room);
  const name = wrap(says(room.name), box.width - 12);
  const top = box.y + (room.where === 'annex' ? 30 : 16);
  const from =
    room.where === 'roof' ? { x: box.x + 8 + 44, y: box.y + 6 } : { x: box.x + 6, y: top + (name.length - 1) * 14 + 7 };
  return {
    name,
    top,
    tags: { ...from, width: box.x + box.width - from.x - 4, height: box.y + box.height - from.y - 4 },
  };
}

function wrap(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length) * 6.4 <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
