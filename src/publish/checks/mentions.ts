const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Texts come with curly quotes and unbreakable hyphens; spellings are compared without them. */
export function plainText(text: string): string {
  return text.normalize('NFC').replaceAll('’', "'").replaceAll(/[‐‑]/g, '-');
}

/** The words of an address behind its host, in lower case: `/lee-cheong-san_dies` is "lee cheong san dies". */
export function addressWords(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]*/i, '');
  const decoded = path.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return ' ';
    }
  });
  return (
    plainText(decoded)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** How a spelling is searched in a kind of text. `notAfter` are words that make it somebody else's. */
type Pattern = (spelling: string, notAfter: readonly string[]) => RegExp;

const notBehind = (words: readonly string[]) =>
  words.length === 0 ? '' : `(?<!(?<![\\p{L}])(?:${words.join('|')})\\s)`;

/** A spelling as whole words. A name of one syllable is not searched inside a hyphenated one. */
export const inText: Pattern = (spelling, notAfter) => {
  const name = escape(plainText(spelling)).replaceAll(/\s+/g, String.raw`\s+`);
  const edge = spelling.includes('-') ? String.raw`\p{L}\p{N}` : String.raw`\p{L}\p{N}-`;
  return new RegExp(`(?<![${edge}])${notBehind(notAfter)}${name}(?![${edge}])`, 'iu');
};

/** A spelling in the words of an address, written together or apart. */
export const inAddress: Pattern = (spelling, notAfter) => {
  const name = addressWords(spelling).replaceAll(' ', ' ?');
  return new RegExp(`(?<!\\S)${notBehind(notAfter)}${name}(?!\\S)`, 'u');
};

// What can follow a name without a space: particles and forms of address, by their first syllable.
const PARTICLE = '[이가은는을를의와과도에로만아야랑역씨군양님한께처보까부마조라인일였들]';

/** A Hangul name at the beginning of a word. Behind a short one only a particle may follow: "종아" is not in "종아리". */
export const inHangul: Pattern = (spelling) => {
  const name = escape(spelling.normalize('NFC')).replaceAll(/\s+/g, String.raw`\s*`);
  const end = spelling.length > 2 ? '' : String.raw`(?=${PARTICLE}|\P{Script=Hangul}|$)`;
  return new RegExp(String.raw`(?<!\p{Script=Hangul})${name}${end}`, 'u');
};
