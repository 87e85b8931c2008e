/**
 * What nobody types on purpose, by Unicode's general categories: control and format characters (marks that turn or hide text), halves of
 * characters, ends of lines, and the Hangul letters that draw nothing.
 */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115F\u1160\u3164\uFFA0]/u;

/** A text without any of it. */
export const withoutUnseen = (text: string) => text.replaceAll(new RegExp(UNSEEN, 'gu'), '');
