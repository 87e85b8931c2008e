import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const WHOLE = import.meta.resolve('@fontsource/do-hyeon/files/do-hyeon-korean-400-normal.woff');

/** The tables of a WOFF file by their tags, unpacked. (https://www.w3.org/TR/WOFF/#TableDirectory) */
function tablesOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const count = file.readUInt16BE(12);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 44 + 20 * index;
      const [start, packed, whole] = [file.readUInt32BE(at + 4), file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
      const table = file.subarray(start, start + packed);
      return [file.toString('latin1', at, at + 4), packed < whole ? inflateSync(table) : table];
    }),
  );
}

/**
 * The characters that a font in a WOFF file has a glyph for, as code points: those of its character map with segments (format 4,
 * https://learn.microsoft.com/typography/opentype/spec/cmap). @throws {Error} where it has none.
 */
export function glyphsOf(file: Buffer): ReadonlySet<number> {
  const map = tablesOf(file).get('cmap');
  const maps = Array.from({ length: map?.readUInt16BE(2) ?? 0 }, (_, index) => map?.readUInt32BE(8 + 8 * index) ?? 0);
  const at = maps.find((start) => map?.readUInt16BE(start) === 4);
  if (map === undefined || at === undefined) throw new Error('The font has no character map with segments.');
  const segments = map.readUInt16BE(at + 6) / 2;
  const glyphs = new Set<number>();
  for (let index = 0; index < segments; index++) {
    const end = map.readUInt16BE(at + 14 + 2 * index);
    const start = map.readUInt16BE(at + 16 + 2 * segments + 2 * index);
    for (let code = start; code <= end && code < 0xff_ff; code++) glyphs.add(code);
  }
  return glyphs;
}

let face: ReadonlySet<number> | undefined;

/** The letters and digits of a text for which the display face, Do Hyeon, has no glyph, each once. */
export function missingInFace(text: string): string {
  const has = (face ??= glyphsOf(readFileSync(fileURLToPath(WHOLE))));
  const letters = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]/gu) ?? [];
  return [...new Set(letters)].filter((letter) => !has.has(letter.codePointAt(0) ?? 0)).join('');
}
