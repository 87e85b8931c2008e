import type { Plugin } from 'vite';
import { NEWEST_POLYFILLED, STARTS_WITH } from '#publish/floor/floor.ts';
import { OLDER } from '#publish/floor/floor-files.ts';
import { LANGUAGE } from '#words/locale.ts';

import { shrinkScript } from './shrink-script.ts';

/** What runs while a page is read, in this order. */
const PARTS = ['first-paint', 'boot'] as const;

/** What the parts leave open. */
const PUT = {
  STARTS: STARTS_WITH.map(({ test }) => test).join(' && '),
  HAS_POLYFILLED: NEWEST_POLYFILLED.test,
  POLYFILLS: JSON.stringify(OLDER.script),
  OLDER_STYLES: JSON.stringify(OLDER.styles),
};

/** One of the parts, small, since it stands in every page. */
export const inlinePart = (part: (typeof PARTS)[number]): Promise<string> =>
  shrinkScript(`src/publish/inline/${part}.ts`, PUT);

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
