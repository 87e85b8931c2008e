import { comparePoints, type Story } from '#domain/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { addressWords, plainText } from './mentions.ts';
import { mentionsOf, type Mention } from './name-mentions.ts';
import { readPeople, type Named } from './people.ts';
import { readStory } from './read-story.ts';
import { returningNames } from './returning.ts';
import { nameWords } from './spellings.ts';
import { readableAfter, visit, type Spot } from './walk.ts';

/** Names of real people, who are no secret even where a character is called the same. */
const REAL_PEOPLE = /^(characters\.actor|cast\.actor|speakers\.name|credits\.(name|aliases))(\.|$)/;

const isAddress = (text: string) => /^https?:\/\//i.test(text);
const isMachineWord = (text: string) => /^[a-z0-9._-]*$/.test(text);

function faultsOf(spot: Spot, text: string, story: Story, mentions: readonly Mention[]): Fault[] {
  const { file, record, field } = spot;
  const own = (person: Named) => file === 'characters.json' && record === person.id;
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

/** Where a name tells that somebody lives: what was said about the next season, and by whom. */
const TELLS_OF_LIFE = new Set(['claims.json', 'speakers.json']);

/**
 * No text names a person whose own card its reader cannot see yet, and none about the next season somebody, or their actor,
 * of whom it tells that they live.
 */
export function unmetPerson(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  const people = readPeople(folder, story);
  const known = nameWords(people.map((person) => person.name));
  const mentions = (names: readonly Named[]) => names.flatMap((name) => mentionsOf(name, known));
  const returning = returningNames(folder, story);
  const [met, living, actors] = [mentions(people), mentions(returning.people), mentions(returning.actors)];
  return [...visit(folder)].flatMap((spot) => {
    const { file, value, shape } = spot;
    if (typeof value !== 'string' || isMachineWord(value)) return [];
    const tells = TELLS_OF_LIFE.has(file);
    const characters = REAL_PEOPLE.test(shape) ? [] : tells ? living : met;
    return faultsOf(spot, value, story, [...characters, ...(tells ? actors : [])]);
  });
}
