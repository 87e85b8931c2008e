import { perLocale } from './per-locale.ts';

const languageNames = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const regionNames = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region' }));

/** "French" for `fr`; the code itself where the browser has no name for it. */
export function formatLanguage(code: string, locale: string): string {
  try {
    return languageNames(locale).of(code) ?? code;
  } catch {
    // Not a BCP 47 tag: what the facts say is better than no page.
    return code;
  }
}

/** "South Korea" for `KR`. */
export function formatRegion(code: string, locale: string): string {
  try {
    return regionNames(locale).of(code) ?? code;
  } catch {
    return code;
  }
}
