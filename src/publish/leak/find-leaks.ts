import { KNOWN_FACTS, type KnownFact } from '#publish/checks/known-facts.ts';

import type { Forbidden } from './forbidden.ts';
import { runsOf, withoutTitle } from './words.ts';

/** Everything of a page that could tell something: by surface, in the page's own words. */
export interface Surfaces {
  readonly title: string;
  /** All text, shown or not, a line per block or link. */
  readonly text: string;
  readonly attributes: readonly string[];
  readonly links: readonly string[];
}

/** What besides only a browser has. */
export interface BrowserSurfaces extends Surfaces {
  readonly storage: readonly string[];
  readonly history: string;
  /** Names and descriptions as assistive technology is told them, each by itself. */
  readonly accessibility: readonly string[];
}

/** Elements that stand by themselves: what is said in one and in the next is not one sentence. */
export const BLOCKS =
  'a,p,li,h1,h2,h3,h4,dt,dd,td,th,button,option,summary,caption,label,figcaption,title,script,style,div,section';

/** Attributes that repeat the address that the visitor is at anyway, or only style. */
export const NO_SURFACE: readonly string[] = ['class', 'href', 'data-address'];

/** What is told in a line, and in which words, once: most lines stand on many pages. */
const tellings = new Map<string, readonly (readonly [fact: KnownFact, words: string])[]>();

function tellingsOf(line: string) {
  const known = tellings.get(line);
  if (known !== undefined) return known;
  const plain = withoutTitle(line);
  const found = KNOWN_FACTS.flatMap((fact) => {
    const match = fact.pattern.exec(plain);
    return match === null ? [] : [[fact, match[0]] as const];
  });
  tellings.set(line, found);
  return found;
}

/** Every forbidden thing in a text, each with where it comes from. */
export function findInText(surface: string, text: string, forbidden: Forbidden): string[] {
  const leaks = new Set<string>();
  for (const run of runsOf(text, forbidden.starts)) {
    const window = forbidden.windows.get(run);
    if (window !== undefined) leaks.add(`${surface}: "${run}" from ${window}`);
    const person = forbidden.names.get(run);
    if (person !== undefined) leaks.add(`${surface}: names ${person}`);
  }
  // A sentence is within a line, and so is what a pattern looks for.
  for (const line of text.split('\n'))
    for (const [fact, words] of tellingsOf(line))
      if (forbidden.facts.has(fact)) leaks.add(`${surface}: "${words}" tells ${fact.id} (after ${fact.after})`);
  return [...leaks];
}

/** Every leak on the surfaces that a page has without a browser, too. */
export function findLeaks(surfaces: Surfaces, forbidden: Forbidden): string[] {
  const { title, text, attributes, links } = surfaces;
  return [
    ...findInText('title', title, forbidden),
    ...findInText('text', text, forbidden),
    // One value a line: two attributes side by side are no sentence.
    ...findInText('attribute', [...new Set(attributes)].join('\n'), forbidden),
    ...findInText('link', [...new Set(links)].join('\n'), forbidden),
    ...links.flatMap((link) => {
      const slug = /\/cast\/([^/?#]+)/.exec(link)?.[1];
      return slug !== undefined && forbidden.slugs.has(slug) ? [`link to somebody not met: ${link}`] : [];
    }),
  ];
}

/** Every leak on a page in a browser. */
export function findBrowserLeaks(surfaces: BrowserSurfaces, forbidden: Forbidden): string[] {
  const { storage, history, accessibility } = surfaces;
  return [
    ...findLeaks(surfaces, forbidden),
    ...[...new Set(accessibility)].flatMap((told) => findInText('accessibility tree', told, forbidden)),
    ...findInText('storage', storage.join('\n'), forbidden),
    ...findInText('history', history, forbidden),
  ];
}
