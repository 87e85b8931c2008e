import { comparePoints, type Story } from '#domain/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { addressWords, inAddress, inHangul, inText, plainText } from './mentions.ts';
import { readPeople, type Person } from './people.ts';
import { readStory } from './read-story.ts';
import { givenName, isProperName, nameWords, otherSurnames } from './spellings.ts';
import { readableAfter, visit, type Spot } from './walk.ts';

/** One way in which a text can name one person too early. */
interface Mention {
  readonly person: Person;
  readonly after: string;
  readonly text: RegExp;
  readonly address: RegExp;
}

/** Names of real people, who are no secret even where a character is called the same. */
const REAL_PEOPLE = /^(characters\.actor|cast\.actor|speakers\.name|credits\.(name|aliases))(\.|$)/;

const isAddress = (text: string) => /^https?:\/\//i.test(text);
const isMachineWord = (text: string) => /^[a-z0-9._-]*$/.test(text);

function mentionsOf(person: Person, known: ReadonlySet<string>): Mention[] {
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

function faultsOf(spot: Spot, text: string, story: Story, mentions: readonly Mention[]): Fault[] {
  const { file, record, field } = spot;
  const own = (person: Person) => file === 'characters.json' && record === person.id;
  const after = readableAfter(story, spot);
  const hidden = mentions.filter((mention) => comparePoints(story, after, mention.after) < 0 && !own(mention.person));
  const words = isAddress(text) ? addressWords(text) : plainText(text);
  const found = hidden.flatMap((mention) => {
    const spelling = (isAddress(text) ? mention.address : mention.text).exec(words)?.[0];
    return spelling === undefined ? [] : [{ ...mention, spelling }];
  });
  const once = new Map(found.toReversed().map((mention) => [mention.person.id, mention]));
  return [...once.values()].map(({ person, spelling, after: due }) => {
    const who = `names ${person.name} ("${spelling}"), who may be named after "${due}", but can be read after "${after}"`;
    return { file, record, field, problem: `${who}; stamp it "after": "${due}" or leave the name out` };
  });
}

/** No text names a person whose own card its reader cannot see yet. */
export function unmetPerson(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  const people = readPeople(folder, story);
  const known = nameWords(people.map((person) => person.name));
  const mentions = people.flatMap((person) => mentionsOf(person, known));
  return [...visit(folder)].flatMap((spot) => {
    const { value, shape } = spot;
    if (typeof value !== 'string' || isMachineWord(value) || REAL_PEOPLE.test(shape)) return [];
    return faultsOf(spot, value, story, mentions);
  });
}
