// What numbers a text says, whatever language it is in, so that a translation can be held to those of its original.

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const SIZES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  mil: 1e3,
  millón: 1e6,
  millones: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  bilhão: 1e9,
  bilhões: 1e9,
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  천: 1e3,
  만: 1e4,
  백만: 1e6,
  억: 1e8,
};

const sizes = Object.keys(SIZES).sort((one, other) => other.length - one.length);
const SIZE = String.raw`(?:\s?(${sizes.join('|')})(?!\p{Ll}))?`;
const DECIMAL_POINT = new RegExp(String.raw`(\d+(?:,\d{3})*(?:\.\d+)?)${SIZE}`, 'gu');
const DECIMAL_COMMA = new RegExp(String.raw`(\d+(?:\.\d{3})*(?:,\d+)?)${SIZE}`, 'gu');

/** The languages that write "8,7" for what is "8.7" in English, and in the Spanish of Latin America. */
const WITH_DECIMAL_COMMA: ReadonlySet<string> = new Set(['pt-BR', 'id']);

/** A number as it is written in digits, read. */
const read = (digits: string, isComma: boolean) =>
  Number(isComma ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''));

/**
 * The numbers that stand in a text in digits, with the size that is named after them: "560.78 million" is 560,780,000, and so are "5억 6,078만"
 * and "560,78 milhões" where the language has a decimal comma.
 */
export function numbersIn(text: string, language: string): number[] {
  const isComma = WITH_DECIMAL_COMMA.has(language);
  const found: { value: number; end: number; unit: number }[] = [];
  for (const match of text.matchAll(isComma ? DECIMAL_COMMA : DECIMAL_POINT)) {
    const unit = SIZES[match[2] ?? ''] ?? 1;
    const value = Math.round(read(match[1] ?? '', isComma) * unit * 100) / 100;
    const before = found.at(-1);
    // What follows 억 as 만, or 만 in digits, is the rest of the same number.
    if (before !== undefined && before.unit >= 1e4 && unit < before.unit && match.index - before.end === 1) {
      before.value += value;
      before.end = match.index + match[0].length;
      before.unit = unit;
      continue;
    }
    found.push({ value, end: match.index + match[0].length, unit });
  }
  return found.map(({ value }) => value);
}

/** The numbers that an English text says in a word, and that another language may write in digits: those of months, and up to twelve. */
export function numbersInWords(english: string): Set<number> {
  const words = english.toLowerCase().match(/[a-z]+/g) ?? [];
  const found = new Set<number>();
  for (const word of words)
    for (const list of [WORDS, ORDINALS, ['', ...MONTHS], ['', ...MONTHS.map((month) => month.slice(0, 3))]]) {
      const number = list.indexOf(word);
      if (word !== '' && number > 0) found.add(number);
    }
  return found;
}
