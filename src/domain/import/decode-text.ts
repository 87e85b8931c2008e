import { comparable } from './plain-text.ts';

/**
 * What spreadsheets still write beside Unicode, the commonest first: Korean, Western, old Macs, Cyrillic, Turkish, Central European,
 * Greek, Baltic, Hebrew, Arabic, Thai, Vietnamese, Japanese, Chinese. By the names that every browser knows (the Encoding Standard).
 */
const LEGACY =
  'euc-kr windows-1252 macintosh windows-1251 windows-1254 windows-1250 windows-1253 windows-1257 windows-1255 windows-1256 windows-874 windows-1258 iso-8859-2 x-mac-cyrillic koi8-r koi8-u ibm866 shift_jis euc-jp gb18030 big5'.split(
    ' ',
  );

/** So many bytes show in which letters a text is written: years of a history. */
const SAMPLE = 2_000_000;

/** A few broken letters are damage, not another encoding; and how many of the letters may look strange in a text that makes sense. */
const FEW = 3;
const STRANGE = 0.05;

/**
 * The text of a file: Unicode, or whichever old encoding makes sense of it. One in which a known title of the show stands goes
 * before all others, then the one whose letters stand most as languages put them: without such a title that is a guess, good for counting titles.
 * @param titles the show's, in every language.
 * @returns or why it cannot be read: letters of which nothing makes sense, or no text at all.
 */
export function decodeText(
  bytes: Uint8Array,
  titles: readonly string[],
): { readonly text: string } | { readonly fault: 'broken-letters' | 'not-text' } {
  const encoding = unicodeOf(bytes);
  const text = encoding === 'utf-8' ? new TextDecoder().decode(bytes) : decodeAs(encoding, bytes);
  if (text === null || !isText(text)) return { fault: 'not-text' };
  const { broken, whole } = countLetters(text);
  if (broken <= whole) return { text: unmangled(bytes, text) ?? text };
  const known = titles.map(comparable).filter((title) => /[^\u0020-\u007e]/.test(title));
  const sense = decodeAs('utf-8', bytes) === null ? bestOf(bytes, known) : null;
  // A file cut short ends in half a letter.
  if (sense === null && broken > FEW) return { fault: 'broken-letters' };
  return { text: sense ?? text };
}

function bestOf(bytes: Uint8Array, titles: readonly string[]): string | null {
  let best: { readonly encoding: string; readonly rank: number } | null = null;
  for (const encoding of LEGACY) {
    const text = decodeAs(encoding, bytes.subarray(0, SAMPLE), { stream: bytes.length > SAMPLE });
    if (text === null) continue;
    const strange = strangeness(beyondAscii(text).slice(0, SAMPLE / 10));
    const compared = comparable(text);
    const rank = titles.some((title) => compared.includes(title)) ? strange - 1 : strange;
    if (rank <= STRANGE && (best === null || rank < best.rank)) best = { encoding, rank };
  }
  if (best === null || (best.rank >= 0 && hasTitleSkeleton(bytes, titles))) return null;
  return new TextDecoder(best.encoding).decode(bytes);
}

/** Whether a title stands there but for its letters beyond ASCII: then an encoding that does not bring it is a wrong one. */
function hasTitleSkeleton(bytes: Uint8Array, titles: readonly string[]): boolean {
  const text = comparable(new TextDecoder('windows-1252').decode(bytes.subarray(0, SAMPLE)));
  return titles.some((title) => {
    const plain = title.split(/[^\u0020-\u007e]+/);
    if (plain.join('').replace(/[^a-z]/g, '').length < 6) return false;
    const pattern = plain.map((part) => part.replace(/[^a-z0-9 ]/g, '\\$&')).join('[^\\u0020-\\u007e]{1,4}');
    return new RegExp(pattern).test(text);
  });
}

/** Signs that stand in no title: what the letters of one encoding look like in another. */
const SIGNS =
  /[\u0080-\u009f\u200b-\u200f\ufffd\ue000-\uf8ff\u2500-\u25ff¤¦¨¬¯±²³´µ¶¸¹¼½¾×÷ƒ†‡ˆ‰√≈∆∞≤≥∂∑∏π∫Ωˇ˘˙˛˝ﬀ-ﬆ｡-ﾟ]/gu;
/** Signs that are glued to a letter: a word in the letters of DOS. */
const STUCK = /\p{L}[‚„‹•™¡¿¢£§©®]|\p{L}[–—…]\p{L}/gu;
/** A capital behind a small letter, and one script glued to another. */
const CAPITALS = /\p{Ll}\p{Lu}/gu;
const GLUED =
  /[a-zà-ɏ][\u0370-\u06ff\u0e00-\u0e7f]|[\u0370-\u06ff\u0e00-\u0e7f][a-zà-ɏ]|[\uac00-\ud7a3][\u4e00-\u9fff]|[\u4e00-\u9fff][\uac00-\ud7a3]/giu;
/** Words of nothing but accented letters, and letters that only Icelandic has. */
const ACCENTS = /[À-ʯ]{4,}|[ðþÐÞ]/gu;

/** The lines of a text that have such letters: a history may be in English for years before the first. */
const beyondAscii = (text: string) => text.match(/^.*[\u0080-\uffff].*$/gm)?.join('\n') ?? '';

/** Which part of the letters beyond ASCII stands where no language puts it. */
function strangeness(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) letters++;
  if (letters === 0) return 1;
  let strange = 0;
  for (const pattern of [SIGNS, STUCK, CAPITALS, GLUED, ACCENTS])
    for (const [found] of text.matchAll(pattern)) if (/[\u0080-\uffff]/.test(found)) strange += found.length;
  return strange / letters;
}

/** UTF-8 that a program has taken for Western letters and saved as those: `ì§€ê¸ˆ`. Undone only where all of it can be. */
function unmangled(bytes: Uint8Array, text: string): string | null {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/.test(text)) return null;
  const places = new Map(
    Array.from(
      new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, code) => code)),
      (one, code) => [one, code],
    ),
  );
  const codes = new Uint8Array(bytes.length);
  let length = 0;
  for (const one of text.replace(/^\uFEFF/, '')) {
    // Some programs take the bytes for what they are, without the signs that Windows has for them.
    const code = places.get(one) ?? (one <= '\u009f' ? one.charCodeAt(0) : undefined);
    if (code === undefined) return null;
    codes[length++] = code;
  }
  return decodeAs('utf-8', codes.subarray(0, length));
}

function unicodeOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A table's first letters are plain ones: every second byte of them is zero.
  if (first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  return 'utf-8';
}

function decodeAs(encoding: string, bytes: Uint8Array, options?: TextDecodeOptions): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
  } catch {
    return null;
  }
}

/** How much of a file shows what it is. */
const HEAD = 4096;

// oxlint-disable-next-line no-control-regex
const isText = (text: string) => !/[\u0000-\u0008\u000e-\u001f]|^%PDF/.test(text.slice(0, HEAD));

/** How many letters beyond ASCII are broken, and how many whole. */
function countLetters(text: string): { readonly broken: number; readonly whole: number } {
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return { broken, whole };
}
