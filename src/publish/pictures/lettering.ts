import { measure } from './paint.ts';

/** Text as it is written into a drawing. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A line of text in the display face. `anchor`: where of it `x` is; `y` is its base line. */
export function line(
  text: string,
  at: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly fill: string;
    readonly anchor?: 'middle' | 'end';
  },
): string {
  const anchor = at.anchor === undefined ? '' : ` text-anchor="${at.anchor}"`;
  return `<text x="${at.x}" y="${at.y}" font-family="Do Hyeon" font-size="${at.size}" fill="${at.fill}"${anchor}>${escapeText(text)}</text>`;
}

const MEASURED_AT = 100;

/**
 * Breaks a text into lines of nearly the same length, in the largest of the sizes (largest first) in which it takes no more than
 * `lines` of them, each at most `room` wide. `face` is the display face.
 */
export function setText(
  text: string,
  { room, lines, sizes, face }: { room: number; lines: number; sizes: readonly number[]; face: Uint8Array },
): { readonly size: number; readonly lines: readonly string[] } {
  const words = text.split(' ');
  const drawnWidth = (part: string) =>
    measure(line(part, { x: 0, y: MEASURED_AT, size: MEASURED_AT, fill: '#000' }), face);
  const beside = drawnWidth('nn');
  // Between two letters: what is drawn alone lacks the room that a letter keeps at its sides, on every word of a line.
  const widthOf = (part: string) => drawnWidth(`n${part}n`) - beside;
  const widths = new Map([...new Set(words)].map((word) => [word, widthOf(word)]));
  const space = widthOf(' ');
  const wrap = (width: number): string[] => {
    const rows: string[] = [];
    let used = Number.POSITIVE_INFINITY;
    for (const word of words) {
      const own = widths.get(word) ?? 0;
      if (used + space + own > width) {
        rows.push(word);
        used = own;
      } else {
        rows.push(`${rows.pop()} ${word}`);
        used += space + own;
      }
    }
    return rows;
  };
  const fits = (size: number) => wrap((room * MEASURED_AT) / size).length <= lines;
  const longest = Math.max(...widths.values());
  const size = sizes.find((one) => fits(one) && longest * one <= room * MEASURED_AT) ?? sizes.at(-1) ?? MEASURED_AT;
  const widest = (room * MEASURED_AT) / size;
  const count = wrap(widest).length;
  // The narrowest that takes no line more: no word stands alone on the last one.
  let even = widest;
  while (even > longest && wrap(even - MEASURED_AT / 4).length === count) even -= MEASURED_AT / 4;
  return { size, lines: wrap(even) };
}
