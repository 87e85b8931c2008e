import type { Plugin } from 'vite';

import { BOOT } from './boot.ts';
import { FIRST_PAINT } from './first-paint.ts';

/** The only script that stands in a page: a constant, so that the policy of every page can allow it by its hash. */
export const INLINE = `${FIRST_PAINT}\n${BOOT}`;

/** Puts it where index.html asks for it, in dev and in the build. */
export function inlineScript(): Plugin {
  return {
    name: 'roll-call:inline-script',
    transformIndexHtml: (html) => html.replace('<!-- inline script -->', () => `<script>${INLINE}</script>`),
  };
}
