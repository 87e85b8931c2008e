import { LOCALE } from '#words/locale.ts';

import { lazy } from './lazy.ts';

const languageNames = lazy(() => new Intl.DisplayNames(LOCALE, { type: 'language' }));
const regionNames = lazy(() => new Intl.DisplayNames(LOCALE, { type: 'region' }));

/** "French" for `fr`; the code itself where the browser has no name for it. */
export function formatLanguage(code: string): string {
  try {
    return languageNames().of(code) ?? code;
  } catch {
    // Not a BCP 47 tag: what the facts say is better than no page.
    return code;
  }
}

/** "South Korea" for `KR`. */
export function formatRegion(code: string): string {
  try {
    return regionNames().of(code) ?? code;
  } catch {
    return code;
  }
}
