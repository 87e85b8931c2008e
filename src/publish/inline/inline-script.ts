import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { minifySync, type Plugin, transformWithOxc } from 'vite';

import { LANGUAGE } from '#words/locale.ts';

/** What runs while a page is read, in this order. */
const PARTS = ['first-paint', 'boot'] as const;

/**
 * One of the parts as a script that leaves no names behind: its types taken away, and small, since it stands in every page.
 * @throws where it does not parse.
 */
export async function inlinePart(part: (typeof PARTS)[number]): Promise<string> {
  const file = join('src/publish/inline', `${part}.ts`);
  const source = (await transformWithOxc(readFileSync(file, 'utf8'), file)).code.replace('export {};', '');
  const { code, errors } = minifySync(file, `(() => {${source}})();`, { module: false });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  return code;
}

/** The only script that stands in a page: a constant, so that the policy of every page can allow it by its hash. */
export const INLINE = (await Promise.all(PARTS.map(inlinePart))).join('\n');

/** Puts it, and the edition's language, where index.html asks for them, in dev and in the build. */
export function inlineScript(): Plugin {
  return {
    name: 'roll-call:inline-script',
    transformIndexHtml: (html) =>
      html.replace('%LANGUAGE%', LANGUAGE).replace('<!-- inline script -->', () => `<script>${INLINE}</script>`),
  };
}
