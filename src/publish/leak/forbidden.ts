import { comparePoints, findPoint, type Story } from '#domain/story/story.ts';
import type { Folder } from '#publish/checks/folder.ts';
import { KNOWN_FACTS, type KnownFact } from '#publish/checks/known-facts.ts';
import { readPeople } from '#publish/checks/people.ts';
import { readFolder } from '#publish/checks/read-folder.ts';
import { readStory } from '#publish/checks/read-story.ts';
import { isReal } from '#publish/checks/unmet-person.ts';
import { isRecord, type JsonRecord, readableAfter, visit, visitShape } from '#publish/checks/walk.ts';

import { episodeNames, ownTexts } from './own-words.ts';
import { isDate, windowsOf, wordsOf } from './words.ts';

/** What must not be anywhere on a page at a horizon, and where each thing comes from. */
export interface Forbidden {
  /** Word windows of stamped texts, to the record they are from. */
  readonly windows: ReadonlyMap<string, string>;
  /** Full names of people not met yet, as words, to their id. */
  readonly names: ReadonlyMap<string, string>;
  /** Addresses of people not met yet. */
  readonly slugs: ReadonlySet<string>;
  /** The words that a window or a name begins with. */
  readonly starts: ReadonlySet<string>;
  /** Facts that become known later, as patterns written by hand. */
  readonly facts: ReadonlySet<KnownFact>;
}

/** A folder of facts as the leak test reads it: raw, as an outsider would. */
export interface LeakFacts {
  /** The folder. */
  readonly dir: string;
  /** The records of one kind: those of a list of their file, which is called like it where none is named. */
  readonly recordsOf: (file: string, list?: string) => readonly JsonRecord[];
  /** The story points, in order. */
  readonly horizons: readonly string[];
  /** Whether something stamped `after` may be seen at a horizon. A point nobody knows may never. */
  readonly isSafe: (after: string, horizon: string) => boolean;
  /** Every text that may be read at a horizon. */
  readonly safeTexts: (horizon: string) => readonly string[];
  /** Every text that may not be read yet at a horizon. */
  readonly laterTexts: (horizon: string) => readonly string[];
  /** What is forbidden at a horizon: everything later, minus what stands in something safe as well, or in the app's own words. */
  readonly forbiddenAt: (horizon: string) => Forbidden;
  /** The full name of everybody who has not been met at a horizon. */
  readonly unmetPeople: (horizon: string) => string[];
}

const TEXT_KEYS: ReadonlySet<string> = new Set(['en', 'says', 'ko', 'title', 'url', 'aliases', 'value']);

/** Reads a folder of facts for the leak test. @throws {Error} where its story does not parse. */
export function readLeakFacts(dir: string): LeakFacts {
  const { folder } = readFolder(dir);
  const story = needStory(folder, dir);
  const strings = [...visit(folder)].flatMap((spot) =>
    typeof spot.value === 'string'
      ? [
          {
            text: spot.value,
            after: readableAfter(story, spot),
            from: `${spot.file} ${spot.record} ${spot.field}`,
            isText: TEXT_KEYS.has(spot.shape.split('.').at(-1) ?? ''),
            isReal: isReal(spot.shape),
          },
        ]
      : [],
  );
  const texts = strings.filter(({ isText }) => isText);
  const own = new Set([...ownTexts(), ...episodeNames(story)].flatMap((text) => windowsOf(text)));
  const people = readPeople(folder, story);
  const isSafe = (after: string, horizon: string) =>
    findPoint(story, after) !== undefined && comparePoints(story, after, horizon) <= 0;
  const unmet = (horizon: string) => people.filter((person) => !isSafe(person.namedAfter, horizon));
  const safeTexts = (horizon: string) => texts.filter(({ after }) => isSafe(after, horizon)).map(({ text }) => text);
  return {
    dir,
    recordsOf: (file, list = file) => [...visitShape(folder, file, list)].map(({ value }) => value).filter(isRecord),
    horizons: story.points.map((point) => point.id),
    isSafe,
    safeTexts,
    laterTexts: (horizon) => texts.filter(({ after }) => !isSafe(after, horizon)).map(({ text }) => text),
    forbiddenAt(horizon) {
      // Whatever stands in something safe is safe: addresses begin with the same host.
      const safe = new Set(
        strings.filter(({ after }) => isSafe(after, horizon)).flatMap(({ text }) => windowsOf(text)),
      );
      // Names side by side are a list of whom anybody may know: where names are one word, four of them look like a sentence.
      const met = new Set(
        people
          .filter((person) => isSafe(person.namedAfter, horizon))
          .flatMap(({ hangul }) => (hangul === null ? [] : wordsOf(hangul).join(' '))),
      );
      const later = new Map<string, string>();
      for (const { text, after, from } of texts) {
        if (isSafe(after, horizon)) continue;
        for (const window of windowsOf(text))
          if (
            !safe.has(window) &&
            !own.has(window) &&
            !isDate(window) &&
            !window.split(' ').every((word) => met.has(word))
          )
            later.set(window, `${from} (after ${after})`);
      }
      // Who plays somebody may be called as somebody else is.
      const real = new Set(
        strings.filter((one) => one.isReal && isSafe(one.after, horizon)).map(({ text }) => wordsOf(text).join(' ')),
      );
      const names = unmet(horizon)
        .flatMap((person) =>
          [person.name, person.hangul].flatMap((name) =>
            name === null || (wordsOf(name).length === 1 && name.length < 3)
              ? []
              : [[wordsOf(name).join(' '), person.id] as const],
          ),
        )
        .filter(([name]) => !real.has(name));
      return {
        windows: later,
        names: new Map(names),
        slugs: new Set(unmet(horizon).map((person) => person.id)),
        starts: new Set([...later.keys(), ...names.map(([name]) => name)].map((run) => run.split(' ')[0] ?? run)),
        facts: new Set(KNOWN_FACTS.filter((fact) => !isSafe(fact.after, horizon))),
      };
    },
    unmetPeople: (horizon) => unmet(horizon).map((person) => person.name),
  };
}

function needStory(folder: Folder, dir: string): Story {
  const read = readStory(folder);
  if (read === undefined) throw new Error(`The story in ${dir} does not parse: run npm run data:check.`);
  return read;
}
