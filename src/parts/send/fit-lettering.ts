import { graphemesOf } from '#domain/facts/graphemes.ts';

import type { Lettering } from './picture.ts';

/** No lettering is set smaller, in pixels. */
const LEAST = 12;
/** How far one base line is below the other, in sizes. */
export const LEADING = 1.12;

/**
 * A line of lettering in rows, in the largest size up to its own in which it has room, and where the first base line is. `widthOf` says how
 * wide a text is in a size (pixels).
 */
export function fitLettering(
  line: Pick<Lettering, 'text' | 'y' | 'size' | 'room' | 'rows' | 'within'>,
  widthOf: (text: string, size: number) => number,
): { readonly size: number; readonly rows: readonly string[]; readonly y: number } {
  const { y, within, room = Number.POSITIVE_INFINITY } = line;
  let { size } = line;
  const mostRows = () => (within === undefined ? (line.rows ?? 1) : Math.max(1, Math.floor(within / (size * LEADING))));
  const breakUp = () => {
    const fits = (text: string) => widthOf(text, size) <= room;
    const words = line.text.split(' ');
    return fill(within === undefined ? words : words.flatMap((word) => pieces(word, fits)), fits);
  };
  let rows = breakUp();
  while (size > LEAST && (rows.length > mostRows() || rows.some((row) => widthOf(row, size) > room))) {
    size -= 1;
    rows = breakUp();
  }
  if (within === undefined) return { size, rows, y };
  const most = mostRows();
  if (rows.length > most)
    rows = [
      ...rows.slice(0, most - 1),
      `${graphemesOf(rows[most - 1] ?? '')
        .slice(0, -1)
        .join('')}…`,
    ];
  return { size, rows, y: y - (rows.length * size * LEADING) / 2 + size * 0.9 };
}

/** Words in as few rows as they need. */
function fill(words: readonly string[], fits: (text: string) => boolean): string[] {
  const rows: string[] = [];
  for (const word of words) {
    const longer = `${rows.at(-1) ?? ''} ${word}`.trim();
    if (rows.length > 0 && fits(longer)) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

/** A word in pieces that fit: one, unless it is too long. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  for (const letter of graphemesOf(word)) {
    const longer = (found.at(-1) ?? '') + letter;
    if (found.length > 0 && fits(longer)) found[found.length - 1] = longer;
    else found.push(letter);
  }
  return found;
}
