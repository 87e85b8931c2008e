import type { ProperName } from '#domain/facts/text.ts';
import type { Shielded } from '#domain/story/shield.ts';

import type { Character } from './characters.ts';
import { shortName } from './short-name.ts';

/** A part of a text: as it stands, or a name with the id of whose it is, and whether that is their first mention. */
export type Piece =
  | { readonly text: string; readonly person?: never }
  | { readonly text: string; readonly person: string; readonly isFirst: boolean };

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}-]/u.test(character);

/** What Korean puts behind a name without a space, one or more of it: particles, and forms of "to be". */
const PARTICLE =
  '[가고과께나네는님다도들라랑로를만며서씨아야여와요은을의이인지에]|에게|한테|으로|하고|부터|까지|보다|처럼|같이|마저|조차|밖에|뿐|예요|였|었|어요';

/** A name ends where no letter goes on, unless all of the rest are particles: 온조는 names 온조, but no 대수 is in 대수롭지. */
const AFTER_NAME = new RegExp(`^(?:${PARTICLE})*(?![\\p{L}\\p{N}-])`, 'u');

/**
 * Takes texts apart at the names of people, in the order in which they are read, in Latin letters and in Hangul. A name that two people
 * share is nobody's, and only spellings that the viewer may read are looked for. Of two at one place the longer one counts:
 * "Cheong-san's mother" is not Cheong-san.
 */
export function namePieces(texts: readonly string[], people: readonly Shielded<Character>[]): Piece[][] {
  const owners = ownersOf(people);
  const named = new Set<string>();
  return texts.map((text) => {
    const pieces: Piece[] = [];
    let end = 0;
    for (let at = 0; at < text.length; at++) {
      if (at < end || isLetter(text[at - 1])) continue;
      const found = owners.find(([name]) => text.startsWith(name, at) && AFTER_NAME.test(text.slice(at + name.length)));
      if (found === undefined) continue;
      const [name, person] = found;
      pieces.push({ text: text.slice(end, at) }, { text: name, person, isFirst: !named.has(person) });
      named.add(person);
      end = at + name.length;
    }
    return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== '');
  });
}

/** Spellings with whose they are, the longest first; without those that several have. */
function ownersOf(people: readonly Shielded<Character>[]): (readonly [string, string])[] {
  const owners = new Map<string, string | undefined>();
  for (const { id, name, aliases } of people) {
    for (const spelling of new Set([name.en, shortName(name).given, ...inHangul(name), ...aliases])) {
      owners.set(spelling, owners.has(spelling) ? undefined : id);
    }
  }
  return [...owners]
    .flatMap(([name, id]) => (id === undefined ? [] : [[name, id] as const]))
    .toSorted(([a], [b]) => b.length - a.length);
}

/** A name in Hangul: whole, given, and of "이청산의 어머니" also "청산의 어머니". One syllable alone may be any word. */
function inHangul(name: ProperName): string[] {
  const { ko } = name;
  if (ko === null) return [];
  const spellings = [ko, shortName(name).hangul ?? ko, ko.replace(/^\p{sc=Hangul}(?=\p{sc=Hangul}{2}의 )/u, '')];
  return spellings.filter((spelling) => spelling.length > 1);
}
