import type { Forbidden } from './forbidden.ts';
import type { Surfaces } from './surfaces.ts';
import { runsOf, withoutTitle } from './words.ts';

/** Every forbidden thing in a text, each with where it comes from. */
export function findInText(surface: string, text: string, forbidden: Forbidden): string[] {
  const leaks: string[] = [];
  for (const run of runsOf(text)) {
    const window = forbidden.windows.get(run);
    if (window !== undefined) leaks.push(`${surface}: "${run}" from ${window}`);
    const person = forbidden.names.get(run);
    if (person !== undefined) leaks.push(`${surface}: names ${person}`);
  }
  const plain = withoutTitle(text);
  for (const fact of forbidden.facts) {
    const match = fact.pattern.exec(plain);
    if (match !== null) leaks.push(`${surface}: "${match[0]}" tells ${fact.id} (after ${fact.after})`);
  }
  return leaks;
}

/** Every leak on a page's surfaces. */
export function findLeaks(surfaces: Surfaces, forbidden: Forbidden): string[] {
  const { title, text, attributes, links, storage, history, accessibility } = surfaces;
  return [
    ...findInText('title', title, forbidden),
    ...findInText('text', text, forbidden),
    ...findInText('accessibility tree', accessibility, forbidden),
    // One value a line: two attributes side by side are no sentence.
    ...findInText('attribute', [...new Set(attributes)].join('\n'), forbidden),
    ...findInText('storage', storage.join('\n'), forbidden),
    ...findInText('history', history, forbidden),
    ...findInText('link', [...new Set(links)].join('\n'), forbidden),
    ...links.flatMap((link) => {
      const slug = /\/cast\/([^/?#]+)/.exec(link)?.[1];
      return slug !== undefined && forbidden.slugs.has(slug) ? [`link to somebody not met: ${link}`] : [];
    }),
  ];
}
