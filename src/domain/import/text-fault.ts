/**
 * How deep a JSON file may go, how many values all of them together may have, how many lines a table, and how long one may be.
 * A play in Trakt's history is 25 values, so these are 30,000 plays; values with a name each of their own, which take the longest,
 * are a microsecond each on a slow machine, and a hundred bytes.
 */
const MAX = { depth: 100, values: 750_000, lines: 500_000, line: 1_000_000 } as const;

/** Why a text is not even tried. */
export type TextFault = 'empty' | 'too-deep' | 'too-long';

/**
 * Looks over texts before anything reads them, each in one pass and without taking it apart: what would keep a reader busy for
 * minutes, or fill the memory, is found here, be it in one text or in many together.
 */
export function watchTexts(): (text: string) => TextFault | null {
  let values = 0;
  return (text) => {
    const start = text.search(/\S/);
    if (start < 0) return 'empty';
    if (!'[{'.includes(text.charAt(start))) return tableFault(text);
    const looked = lookOverJson(text, MAX.values - values);
    if (typeof looked === 'string') return looked;
    values += looked;
    return null;
  };
}

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;

/** How many values a JSON text has, about: a list or an object is one, and whatever a comma follows. */
function lookOverJson(text: string, most: number): number | TextFault {
  let depth = 0;
  let values = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === COMMA) values++;
    else if (code === 91 || code === 123) {
      depth++;
      values++;
    } else if (code === 93 || code === 125) depth--;
    if (depth > MAX.depth) return 'too-deep';
    if (values > most) return 'too-long';
  }
  return values;
}

function tableFault(text: string): TextFault | null {
  let lines = 0;
  let start = 0;
  for (const { index } of text.matchAll(/\r\n?|\n/g)) {
    lines++;
    if (lines > MAX.lines || index - start > MAX.line) return 'too-long';
    start = index;
  }
  return text.length - start > MAX.line ? 'too-long' : null;
}
