import { encodeQR } from 'qr';

/** Light modules around the code, as the standard wants them. */
const QUIET = 4;

/** A text as a QR code: how many modules it is wide with the quiet zone around it, and the dark ones as an SVG path. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const path = rows.map((row, y) =>
    runsOf(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return { size: rows.length, path: path.join('') };
}

/** Where runs of dark modules begin, and how long they are. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const bits = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return [...bits.matchAll(/1+/g)].map((run) => [run.index, run[0].length]);
}
