/** The edition's locale, a BCP 47 tag: what dates, numbers and names are written by. */
export const LOCALE = 'id';

/** The edition's language, as `lang` says it. */
export const LANGUAGE = 'id';

/** Whether names are said in Hangul first, in Latin letters only where no Hangul is known. */
export const HANGUL_FIRST: boolean = false;
