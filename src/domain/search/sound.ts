/** Press spellings of one Korean sound, in the order in which they are looked for, and the letter that stands for them. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/yeo|you/g, 'yu'],
  [/oo|eo|eu/g, 'u'],
  [/ee/g, 'i'],
  [/sh/g, 's'],
  [/ch/g, 'j'],
  [/wu/g, 'u'],
  [/k/g, 'g'],
  [/p/g, 'b'],
  [/t/g, 'd'],
  [/l/g, 'r'],
];

/**
 * A name in Latin letters by its sound, so that Cheong-san is Chung-san and Soo-hyuk is Su-hyeok. It pairs what Revised
 * Romanisation (2000) writes with what McCune–Reischauer (1939) and the press habitually write for the same letter.
 */
export function soundOf(tight: string): string {
  return SPELLINGS.reduce((text, [spelling, letter]) => text.replace(spelling, letter), tight);
}
