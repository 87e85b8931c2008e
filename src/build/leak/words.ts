const SIZE = 4;
const SHOW = /all\W+of\W+us\W+are\W+dead/giu;

/** A text without the show's own title, whose last word is a fate and which stands everywhere. */
export function withoutTitle(text: string): string {
  return text.replace(SHOW, 'theshow');
}

/** A text as a reader hears it: its words, without case, punctuation or ways to compose a letter. */
export function wordsOf(text: string): string[] {
  return withoutTitle(text)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Every run of four words of a text; a shorter text of eight or more Hangul syllables counts as a whole. */
export function windowsOf(text: string): string[] {
  const words = wordsOf(text);
  if (words.length >= SIZE) return words.slice(SIZE - 1).map((_, index) => words.slice(index, index + SIZE).join(' '));
  const syllables = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  return syllables >= 8 ? [words.join(' ')] : [];
}

/** All runs of one to four words in a text: what a window or a name of that length is looked up in. */
export function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    let run = '';
    for (const word of words.slice(start, start + SIZE)) {
      run = run === '' ? word : `${run} ${word}`;
      runs.add(run);
    }
  }
  return runs;
}
