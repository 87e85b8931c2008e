/** The zero of every row of ten digits that services write numbers with, from Arabic to full-width ones. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/**
 * Text as it can be compared, however a service or a spreadsheet has written it: composed, with plain spaces, colons, brackets,
 * digits and ellipses, and without marks of direction.
 */
export function plainText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      // Romanian, as old keyboards write it.
      .replace(/[ŞşŢţ]/g, (letter) => 'ȘșȚț'.charAt('ŞşŢţ'.indexOf(letter)))
      .replace(/[：﹕︓]/g, ':')
      .replace(/（/g, '(')
      .replace(/）/g, ')')
      .replace(/\.{2,}|…+|⋯+|・{2,}/g, '…')
      .replace(/\s+/g, ' ')
      .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g, asciiDigit)
      .trim()
  );
}

/** The same without capitals. */
export const comparable = (text: string): string => plainText(text).toLowerCase();

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
  return `${code - zero}`;
}
