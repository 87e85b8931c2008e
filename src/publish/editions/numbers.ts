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
  천: 1e3,
  만: 1e4,
  백만: 1e6,
  억: 1e8,
};

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const SIZE = String.raw`(?:\s?(thousand|million|billion|millones|millón|mil|백만|억|만|천)(?![a-z]))?`;
const SIZED = new RegExp(`(${NUMBER})${SIZE}`, 'g');

/** The numbers that stand in a text in digits, with the size that is named after them: "560.78 million" is 560,780,000, and so is "5억 6,078만". */
export function numbersIn(text: string): number[] {
  const found: { value: number; end: number; unit: number }[] = [];
  for (const match of text.matchAll(SIZED)) {
    const unit = SIZES[match[2] ?? ''] ?? 1;
    const value = Math.round(Number((match[1] ?? '').replaceAll(',', '')) * unit * 100) / 100;
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
