import { FIRST_AWAITED } from '#domain/ladders.ts';
import { comparePoints, type Story } from '#domain/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { addressWords, plainText } from './mentions.ts';
import { type Mention, mentionsOf } from './name-mentions.ts';
import { type Named, readPeople } from './people.ts';
import { readStory } from './read-story.ts';
import { returningNames } from './returning.ts';
import { aboutSeason } from './seasons.ts';
import { nameWords } from './spellings.ts';
import { isRecord, readableAfter, type Spot, visit, visitShape } from './walk.ts';

/** Names of real people, who are no secret even where a character is called the same. */
export const isReal = (shape: string): boolean =>
  /^(characters\.actor|cast\.actor|speakers\.name|credits\.(name|aliases))(\.|$)/.test(shape);

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

/**
 * The season that a spot speaks of where a name tells that somebody lives: a claim's own; speakers may have been asked about any,
 * the first awaited one too.
 */
function seasonTold({ file, within }: Spot): number | undefined {
  if (file === 'speakers.json') return FIRST_AWAITED;
  const claim = within[1];
  return file === 'claims.json' && claim !== undefined ? aboutSeason(claim) : undefined;
}

/** The names of the speakers by their ids, in both scripts. */
function speakerNames(folder: Folder): Map<unknown, string> {
  return new Map(
    [...visitShape(folder, 'speakers', 'speakers')].flatMap(({ value }) =>
      isRecord(value) && isRecord(value['name']) ? [[value['id'], Object.values(value['name']).join(' ')]] : [],
    ),
  );
}

/**
 * No text names a person whose own card its reader cannot see yet, and nothing that is said of a season, or by whom, names somebody,
 * or their actor, of whom it tells that they live.
 */
export function unmetPerson(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  const people = readPeople(folder, story);
  const known = nameWords(people.map((person) => person.name));
  const mentions = (names: readonly Named[]) => names.flatMap((name) => mentionsOf(name, known));
  const met = mentions(people);
  const told = new Map<number, { readonly living: Mention[]; readonly actors: Mention[] }>();
  const toldOf = (season: number) => {
    const before = told.get(season);
    if (before !== undefined) return before;
    const names = returningNames(folder, story, season);
    const made = { living: mentions(names.people), actors: mentions(names.actors) };
    told.set(season, made);
    return made;
  };
  const speakers = speakerNames(folder);
  return [...visit(folder)].flatMap((spot) => {
    const { value, shape } = spot;
    if (typeof value !== 'string') return [];
    const season = seasonTold(spot);
    if (season === undefined) return isMachineWord(value) || isReal(shape) ? [] : faultsOf(spot, value, story, met);
    const { living, actors } = toldOf(season);
    if (/^claims\.(speakers|relayedBy)$/.test(shape)) return faultsOf(spot, speakers.get(value) ?? '', story, actors);
    if (isMachineWord(value)) return [];
    return faultsOf(spot, value, story, [...(isReal(shape) ? [] : living), ...actors]);
  });
}
