/** How deep a JSON file may go, how many lists and objects it may have, how many lines a table, and how long one may be. */
const MOST = { depth: 100, containers: 2_000_000, lines: 500_000, line: 1_000_000 } as const;

/** Why a text is not even tried. */
export type TextFault = 'empty' | 'too-deep' | 'too-long';

/**
 * Looks over a text before anything reads it, in one pass and without taking it apart: what would keep a reader busy for
 * minutes, or fill the memory, is found here.
 */
export function textFault(text: string): TextFault | null {
  const start = text.search(/\S/);
  if (start < 0) return 'empty';
  return '[{'.includes(text.charAt(start)) ? jsonFault(text) : tableFault(text);
}

const QUOTE = 34;
const BACKSLASH = 92;

function jsonFault(text: string): TextFault | null {
  let depth = 0;
  let containers = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === 91 || code === 123) {
      depth++;
      containers++;
      if (depth > MOST.depth) return 'too-deep';
      if (containers > MOST.containers) return 'too-long';
    } else if (code === 93 || code === 125) depth--;
  }
  return null;
}

function tableFault(text: string): TextFault | null {
  let lines = 0;
  let start = 0;
  for (const { index } of text.matchAll(/\r\n?|\n/g)) {
    lines++;
    if (lines > MOST.lines || index - start > MOST.line) return 'too-long';
    start = index;
  }
  return text.length - start > MOST.line ? 'too-long' : null;
}
