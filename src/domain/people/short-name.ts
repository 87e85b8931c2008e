import type { ProperName } from '#domain/facts/text.ts';

/** A name in its parts, as far as it has any: whoever has no family name is called as they are. */
export interface ShortName {
  /** The family name in Latin letters, empty where there is none to leave out. */
  readonly surname: string;
  /** What is left without it, in Latin letters. */
  readonly given: string;
  /** The same in Hangul, where a source prints it. */
  readonly hangul: string | null;
}

/** Takes a Korean name apart where there is little room: one word of family name, one given name, at most four syllables. "School nurse" stays whole. */
export function shortName({ en, ko }: ProperName): ShortName {
  const [surname = '', given, ...more] = en.split(' ');
  const isName = given !== undefined && more.length === 0 && (ko?.length ?? 0) <= 4 && /^\p{Lu}[^']*$/u.test(given);
  return {
    surname: isName ? surname : '',
    given: isName ? given : en,
    hangul: ko !== null && isName && /^\p{Script=Hangul}{3}$/u.test(ko) ? ko.slice(1) : ko,
  };
}
