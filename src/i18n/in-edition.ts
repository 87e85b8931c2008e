import type { LocalText } from '#domain/facts/text.ts';
import { LANGUAGE } from '#words/locale.ts';

/** A text of the facts in the edition's language; where it has none there, in English and marked as such. */
export function inEdition(text: LocalText): { readonly lang: string; readonly says: string } {
  const own = new Map<string, string | undefined>(Object.entries(text)).get(LANGUAGE);
  return own === undefined ? { lang: 'en', says: text.en } : { lang: LANGUAGE, says: own };
}
