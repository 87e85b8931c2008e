import { readFileSync } from 'node:fs';

import { formatDay } from '#i18n/format.ts';
import { buildTime } from '#publish/build-time.ts';
import { shrinkScript } from '#publish/inline/shrink-script.ts';
import { olderBrowser } from '#words/no-script.ts';

const DAY = 24 * 3_600_000;

/**
 * What only older browsers ask for: what the app needs besides, and the style of those in which it does not start. They stand
 * beside the pages, under short names that need no hash: each page says both.
 */
export const OLDER = { script: 'older.js', styles: 'older.css' } as const;

/** Both, by path. The style says in words why nothing moves. */
export async function floorFiles(): Promise<Record<string, string>> {
  const notice = JSON.stringify(olderBrowser(formatDay(buildTime() / DAY)));
  return {
    [OLDER.script]: await shrinkScript('src/publish/inline/polyfills.ts'),
    [OLDER.styles]: `${readFileSync('src/publish/floor/older.css', 'utf8')}\nbody::before { content: ${notice}; }\n`,
  };
}
