import { EDITIONS } from '#i18n/editions.ts';

/** How long an answer may be kept. An asset's name says what is in it; of everything else a browser asks whether it is still the same. */
export const CACHE_CONTROL = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** The folders of assets, one for each edition. */
export const ASSETS: readonly string[] = EDITIONS.map(({ path }) => `/${path}assets/`);

/** How long the answer to a path may be kept. */
export const cacheControlOf = (path: string): string =>
  CACHE_CONTROL[ASSETS.some((folder) => path.startsWith(folder)) ? 'assets' : 'others'];
