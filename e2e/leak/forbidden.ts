import type { Story } from '#domain/story.ts';
import { readPeople } from '#build/checks/people.ts';
import { readFolder } from '#build/checks/read-folder.ts';
import { readStory } from '#build/checks/read-story.ts';
import { readableAfter, visit } from '#build/checks/walk.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { KNOWN_FACTS, type KnownFact } from './known-facts.ts';
import { windowsOf, wordsOf } from './words.ts';

/** What must not be anywhere on a page at a horizon, and where each thing comes from. */
export interface Forbidden {
  /** Word windows of stamped texts, to the record they are from. */
  readonly windows: ReadonlyMap<string, string>;
  /** Full names of people not met yet, as words, to their id. */
  readonly names: ReadonlyMap<string, string>;
  /** Addresses of people not met yet. */
  readonly slugs: ReadonlySet<string>;
  /** Facts that become known later, as patterns written by hand. */
  readonly facts: readonly KnownFact[];
}

const folder = readFolder(FIXTURES).folder;
const story = needStory();
const TEXT_KEYS: ReadonlySet<string> = new Set(['en', 'ko', 'title', 'url', 'officialSite', 'aliases', 'value']);

function needStory(): Story {
  const read = readStory(folder);
  if (read === undefined) throw new Error('The story does not parse: run npm run data:check.');
  return read;
}

/** Every text of the facts with the story point from which it may be read. */
const texts = [...visit(folder)].flatMap((spot) => {
  const key = spot.shape.split('.').at(-1) ?? '';
  return typeof spot.value === 'string' && TEXT_KEYS.has(key)
    ? [{ text: spot.value, after: readableAfter(story, spot), from: `${spot.file} ${spot.record} ${spot.field}` }]
    : [];
});

const people = readPeople(folder, story);

/** The full name of everybody who has not been met at a horizon. */
export function unmetPeople(horizon: string): string[] {
  return people.filter((person) => !isSafe(person.namedAfter, horizon)).map((person) => person.name);
}

/** Every way to write the name of somebody who has not been met at a horizon. */
export function unmetNames(horizon: string): string[] {
  return people
    .filter((person) => !isSafe(person.namedAfter, horizon))
    .flatMap(({ spellings, hangul }) => [...spellings.map(({ text }) => text), ...(hangul === null ? [] : [hangul])]);
}

/** The story points, in order. */
export const HORIZONS: readonly string[] = story.points.map((point) => point.id);

/** Whether something stamped `after` may be seen at a horizon. A point nobody knows may never. */
export function isSafe(after: string, horizon: string): boolean {
  const place = HORIZONS.indexOf(after);
  return place >= 0 && place <= HORIZONS.indexOf(horizon);
}

/** What is forbidden at a horizon: everything later, minus what stands in something safe as well. */
export function forbiddenAt(horizon: string): Forbidden {
  const safe = new Set(texts.filter((entry) => isSafe(entry.after, horizon)).flatMap((entry) => windowsOf(entry.text)));
  const windows = new Map<string, string>();
  for (const { text, after, from } of texts) {
    if (isSafe(after, horizon)) continue;
    for (const window of windowsOf(text)) if (!safe.has(window)) windows.set(window, `${from} (after ${after})`);
  }
  const unmet = people.filter((person) => !isSafe(person.namedAfter, horizon));
  const names = new Map(
    unmet.flatMap((person) =>
      [person.name, person.hangul].flatMap((name) =>
        name === null || (wordsOf(name).length === 1 && name.length < 3)
          ? []
          : [[wordsOf(name).join(' '), person.id] as const],
      ),
    ),
  );
  return {
    windows,
    names,
    slugs: new Set(unmet.map((person) => person.id)),
    facts: KNOWN_FACTS.filter((fact) => !isSafe(fact.after, horizon)),
  };
}
