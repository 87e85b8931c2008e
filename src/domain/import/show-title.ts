import { comparable, plainText } from './plain-text.ts';

/** What follows the show's name in a title: `''` where nothing does, null where the title is another show's. */
export type AfterTitle = (title: string) => string | null;

/**
 * Knows the show by its titles: a text is about it when it starts with one of them, followed by a colon or by nothing. An
 * ellipsis at the end of a title may be missing, and capitals do not matter.
 */
export function recogniseShow(titles: readonly string[], doNotMatch: readonly string[]): AfterTitle {
  const others = new Set(doNotMatch.map(comparable));
  const known = [...new Set(titles.map(comparable).flatMap((title) => [title, title.replace(/…$/, '')]))]
    .filter((title) => title !== '' && !others.has(title))
    // The longer one first: a short form may be the beginning of it.
    .sort((a, b) => b.length - a.length);
  return (title) => {
    const plain = plainText(title);
    const lower = plain.toLowerCase();
    const start = known.find((name) => lower.startsWith(name) && /^(?: ?:|$)/.test(lower.slice(name.length)));
    // Lower case may be longer than capitals, but not in a title that we know.
    return start === undefined ? null : plain.slice(start.length).replace(/^ ?: ?/, '');
  };
}
