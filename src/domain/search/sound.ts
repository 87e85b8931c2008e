/** Family names as passports and the press write them, and the one spelling that stands for all of them. */
const FAMILIES = new Map(
  Object.entries({
    an: 'ahn',
    bak: 'park pak',
    go: 'ko koh',
    gu: 'koo ku',
    gang: 'kang',
    i: 'lee yi rhee ri',
    im: 'lim rim',
    jeon: 'jun chun',
    no: 'roh noh ro',
    o: 'oh',
    seo: 'suh seoh',
    sin: 'shin',
    son: 'sohn',
    u: 'woo wu',
    yu: 'yoo ryu you',
  }).flatMap(([one, others]) => others.split(' ').map((other) => [other, one])),
);

/** Spellings of one Korean sound, in the order in which they are looked for, and the letter that stands for them. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/yeo|you/g, 'yu'],
  [/oo|eo|eu/g, 'u'],
  [/ee/g, 'i'],
  [/sh/g, 's'],
  [/ch/g, 'j'],
  [/yi|y(?![aeiou])/g, 'i'],
  [/w?u|w(?=[aei])/g, 'u'],
  [/[kcq]/g, 'g'],
  [/p/g, 'b'],
  [/t/g, 'd'],
  [/l/g, 'r'],
  [/z/g, 'j'],
  [/(.)\1+/g, '$1'],
];

/**
 * A name in Latin letters by its sound, so that Cheong-san is Chung-san and Soo-hyuk is Su-hyeok. It pairs what Revised
 * Romanisation (2000) writes with what McCune–Reischauer (1939) and the press habitually write for the same letter.
 * `spaced` is the name as it is spelled, a space before each word.
 */
export function soundOf(spaced: string): string {
  const words = spaced.trim().split(' ');
  const tight = words.map((word) => (words.length > 1 ? (FAMILIES.get(word) ?? word) : word)).join('');
  return SPELLINGS.reduce((text, [spelling, letter]) => text.replace(spelling, letter), tight);
}

/** The same by ear alone: nobody who does not speak the language tells On-jo from On-ju. */
export function roughSound(sound: string): string {
  return sound.replace(/[ou]+/g, 'u');
}
