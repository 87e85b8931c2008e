import { inAddress, inHangul, inText } from './mentions.ts';
import type { Named } from './people.ts';
import { givenName, isProperName, otherSurnames } from './spellings.ts';

/** One way in which a text can name somebody too early. */
export interface Mention {
  readonly person: Named;
  readonly after: string;
  readonly text: RegExp;
  readonly address: RegExp;
}

/** Every way in which a text can name somebody, with the point from which it may; `known` are the words that stand for one person or family. */
export function mentionsOf(person: Named, known: ReadonlySet<string>): Mention[] {
  const proper = person.spellings.filter(({ text }) => isProperName(text, known));
  const others = otherSurnames(proper.map(({ text }) => text));
  const latin = proper.flatMap(({ text, after }) => {
    const given = givenName(text);
    return [...new Set([text, given ?? text])].map((spelling) => {
      const notAfter = /\s/.test(spelling) ? [] : others;
      return { person, after, text: inText(spelling, notAfter), address: inAddress(spelling, notAfter) };
    });
  });
  if (person.hangul === null || !isProperName(person.name, known)) return latin;
  const hangul = inHangul(person.hangul, []);
  return [...latin, { person, after: person.namedAfter, text: hangul, address: hangul }];
}
