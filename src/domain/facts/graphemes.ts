/**
 * A rough reading of the rules (https://www.unicode.org/reports/tr29/), for browsers that cannot segment: a line break, a flag, a syllable
 * of single jamo or anything else, and what belongs to it: accents, skin tones, tags, and what a joiner joins.
 */
const CLUSTER =
  /(?:\r\n|\p{RI}{2}|[\u1100-\u115f\ua960-\ua97c]*[\uac00-\ud7a3\u1160-\u11a7\ud7b0-\ud7c6][\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*|[\u1100-\u115f\ua960-\ua97c]+|[^])(?:[\p{M}\p{EMod}\u200c\u{e0020}-\u{e007f}]|\u200d\p{ExtPict}?)*/gu;

/** Made when it is first asked for: few pages count letters. */
let segmenter: Intl.Segmenter | undefined;

/** A text in letters as a person counts them: a family of four is one, and so is a syllable of three jamo. */
export function graphemesOf(text: string): string[] {
  if (!('Segmenter' in Intl)) return roughly(text);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What a browser that cannot segment goes by. */
export function roughly(text: string): string[] {
  return text.match(CLUSTER) ?? [];
}
