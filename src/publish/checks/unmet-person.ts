import { FIRST_AWAITED } from '#domain/status/ladders.ts';
import { comparePoints, type Story } from '#domain/story/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { type Named, readPeople } from './people.ts';
import { readStory } from './read-story.ts';
import { returningNames } from './returning.ts';
import { aboutSeason } from './seasons.ts';
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

/** One way in which a text can name somebody too early. */
interface Mention {
  readonly person: Named;
  readonly after: string;
  readonly text: RegExp;
  readonly address: RegExp;
}

/** Every way in which a text can name somebody, with the point from which it may; `known` are the words that stand for one person or family. */
function mentionsOf(person: Named, known: ReadonlySet<string>): Mention[] {
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

/**
 * Family names that tell "Lee Min-jae" from another Min-jae. Those that are English words too (An, Do, Go,
 * No, So, Son, Song, Moon) are left out: "So Min-jae ran" names him.
 */
const SURNAMES = new Set(
  `ahn bae baek cha chae cheon cho choi choo chun chung gang gong goo gu gwak ha han heo hong hur hwang hyun
   im jang jeon jeong ji jin jo joo jung kang kim ko koo kwak kwon lee lim ma min nam noh oh pae paek park
   rhee roh ryu seo shim shin sim suh um uhm woo yang yeo yi yoo yoon you yu yun`.split(/\s+/),
);

/** What people are called that names nobody: aliases made of these alone are descriptions. */
const ORDINARY = new Set(
  `baby boy captain child chief commander detective doctor father girl husband man mother neighbour nurse
   officer parents president principal soldier streamer student teacher wife woman youtuber zombie`.split(/\s+/),
);

const HYPHENATED = /^[A-Z][a-z]*-[A-Za-z][a-z]+$/;

const wordsOf = (text: string) => text.replace(/^the\s+/i, '').split(/\s+/);
const bare = (word: string) => word.replace(/['’]s$/, '');

/** The given name in a full name: "Cheong-san" in "Lee Cheong-san", "Onjo" in "Nam Onjo", nothing in "Mr Lee". */
function givenName(fullName: string): string | undefined {
  const [first = '', second = '', third] = fullName.split(/\s+/);
  if (third !== undefined || !/^[A-Z]/.test(second)) return undefined;
  if (HYPHENATED.test(second) && !first.includes("'")) return second;
  return SURNAMES.has(first.toLowerCase()) && /^[A-Z][a-z]+$/.test(second) ? second : undefined;
}

/** The words that stand for one person or family: both halves of every full name. */
function nameWords(fullNames: readonly string[]): Set<string> {
  const full = fullNames.filter((name) => givenName(name) !== undefined);
  return new Set(full.flatMap((name) => name.split(/\s+/)));
}

/** Whether a spelling holds a proper name; "The nurse" and "Class president" do not. */
function isProperName(spelling: string, known: ReadonlySet<string>): boolean {
  const words = wordsOf(spelling).map(bare);
  if (words.some((word) => known.has(word))) return true;
  if (words.length === 1) return !ORDINARY.has(spelling.replace(/^the\s+/i, '').toLowerCase());
  return words.slice(1).some((word) => HYPHENATED.test(word)) || words.every((word) => /^[A-Z]/.test(word));
}

/** Family names, other than the person's own, that make a given name behind them somebody else's. */
function otherSurnames(spellings: readonly string[]): string[] {
  const own = new Set(spellings.map((spelling) => spelling.split(/\s+/)[0]?.toLowerCase()));
  return [...SURNAMES].filter((surname) => !own.has(surname));
}

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Texts come with curly quotes and unbreakable hyphens; spellings are compared without them. */
function plainText(text: string): string {
  return text.normalize('NFC').replaceAll('’', "'").replaceAll(/[‐‑]/g, '-');
}

/** The words of an address behind its host, in lower case: `/lee-cheong-san_dies` is "lee cheong san dies". */
function addressWords(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]*/i, '');
  const decoded = path.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return ' ';
    }
  });
  return (
    plainText(decoded)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** How a spelling is searched in a kind of text. `notAfter` are words that make it somebody else's. */
type Pattern = (spelling: string, notAfter: readonly string[]) => RegExp;

const notBehind = (words: readonly string[]) =>
  words.length === 0 ? '' : `(?<!(?<![\\p{L}])(?:${words.join('|')})\\s)`;

/** A spelling as whole words. A name of one syllable is not searched inside a hyphenated one. */
const inText: Pattern = (spelling, notAfter) => {
  const name = escape(plainText(spelling)).replaceAll(/\s+/g, String.raw`\s+`);
  const edge = spelling.includes('-') ? String.raw`\p{L}\p{N}` : String.raw`\p{L}\p{N}-`;
  return new RegExp(`(?<![${edge}])${notBehind(notAfter)}${name}(?![${edge}])`, 'iu');
};

/** A spelling in the words of an address, written together or apart. */
const inAddress: Pattern = (spelling, notAfter) => {
  const name = addressWords(spelling).replaceAll(' ', ' ?');
  return new RegExp(`(?<!\\S)${notBehind(notAfter)}${name}(?!\\S)`, 'u');
};

// What can follow a name without a space: particles and forms of address, by their first syllable.
const PARTICLE = '[이가은는을를의와과도에로만아야랑역씨군양님한께처보까부마조라인일였들]';

/** A Hangul name at the beginning of a word. Behind a short one only a particle may follow: "종아" is not in "종아리". */
const inHangul: Pattern = (spelling) => {
  const name = escape(spelling.normalize('NFC')).replaceAll(/\s+/g, String.raw`\s*`);
  const end = spelling.length > 2 ? '' : String.raw`(?=${PARTICLE}|\P{Script=Hangul}|$)`;
  return new RegExp(String.raw`(?<!\p{Script=Hangul})${name}${end}`, 'u');
};
