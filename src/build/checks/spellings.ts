/**
 * Family names that tell "Lee Min-jae" from another Min-jae. Those that are English words too (An, Do, Go,
 * No, So, Son, Song, Moon) are left out: "So Min-jae ran" names him.
 */
const SURNAMES = new Set(
  `ahn bae baek cha chae cheon cho choi choo chun chung gang gong goo gu gwak ha han heo hong hur hwang hyun
   im jang jeon jeong ji jin jo joo jung kang kim ko koo kwak kwon lee lim ma min nam noh oh pae paek park
   rhee roh ryu seo shim shin sim suh um uhm woo yang yeo yi yoo yoon you yu yun`.split(/\s+/),
);

/** What people are called that names nobody: aliases made of these alone are descriptions. */
const ORDINARY = new Set(
  `baby boy captain child chief commander detective doctor father girl husband man mother neighbour nurse
   officer parents president principal soldier streamer student teacher wife woman youtuber zombie`.split(/\s+/),
);

const HYPHENATED = /^[A-Z][a-z]*-[A-Za-z][a-z]+$/;

const wordsOf = (text: string) => text.replace(/^the\s+/i, '').split(/\s+/);
const bare = (word: string) => word.replace(/['’]s$/, '');

/** The given name in a full name: "Cheong-san" in "Lee Cheong-san", "Onjo" in "Nam Onjo", nothing in "Mr Lee". */
export function givenName(fullName: string): string | undefined {
  const [first = '', second = '', third] = fullName.split(/\s+/);
  if (third !== undefined || !/^[A-Z]/.test(second)) return undefined;
  if (HYPHENATED.test(second) && !first.includes("'")) return second;
  return SURNAMES.has(first.toLowerCase()) && /^[A-Z][a-z]+$/.test(second) ? second : undefined;
}

/** The words that stand for one person or family: both halves of every full name. */
export function nameWords(fullNames: readonly string[]): Set<string> {
  const full = fullNames.filter((name) => givenName(name) !== undefined);
  return new Set(full.flatMap((name) => name.split(/\s+/)));
}

/** Whether a spelling holds a proper name; "The nurse" and "Class president" do not. */
export function isProperName(spelling: string, known: ReadonlySet<string>): boolean {
  const words = wordsOf(spelling).map(bare);
  if (words.some((word) => known.has(word))) return true;
  if (words.length === 1) return !ORDINARY.has(spelling.replace(/^the\s+/i, '').toLowerCase());
  return words.slice(1).some((word) => HYPHENATED.test(word)) || words.every((word) => /^[A-Z]/.test(word));
}

/** Family names, other than the person's own, that make a given name behind them somebody else's. */
export function otherSurnames(spellings: readonly string[]): string[] {
  const own = new Set(spellings.map((spelling) => spelling.split(/\s+/)[0]?.toLowerCase()));
  return [...SURNAMES].filter((surname) => !own.has(surname));
}
