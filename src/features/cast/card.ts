import type { CastEntry } from '#domain/people/casting.ts';
import type { Character } from '#domain/people/characters.ts';
import { rollCall } from '#domain/people/people.ts';
import { type Standing, standingOf } from '#domain/people/standing.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded, View } from '#domain/story/shield.ts';
import { comparePoints } from '#domain/story/story.ts';

import type { Return } from './cast-search.ts';

/** A person as a name tag shows them, as of the horizon. */
export interface Card {
  readonly person: Shielded<Character>;
  /** Undefined where they are not on the register: named before the story began, or for a season ahead. */
  readonly standing: Standing | undefined;
  /** What is said of them and the awaited season. Undefined without its news, whoever it is. */
  readonly coming: Return | undefined;
  /** Their place in the order of appearance. */
  readonly place: number;
  readonly spellings: readonly string[];
}

/** A text for comparing: without case, spaces, hyphens or ways to compose a letter. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[\s-]/g, '');
}

/** Everybody met as a card. `casting` is that of the awaited season. Takes shielded facts, so that nothing in a card is ahead of the viewer. */
export function toCards(
  view: View,
  people: readonly Shielded<Character>[],
  episodes: readonly Shielded<Episode>[],
  casting: readonly Shielded<CastEntry>[],
): Card[] {
  const returns = new Map(casting.map((entry) => [entry.characterId, returnOf(entry)]));
  const standings = new Map(rollCall(view, people, episodes).map((row) => [row.person.id, standingOf(row)]));
  return people
    .toSorted((a, b) => comparePoints(view.story, a.met.at, b.met.at))
    .map((person, place) => ({
      person,
      standing: standings.get(person.id),
      coming: returns.get(person.id),
      place,
      spellings: spellingsOf(person).map(fold),
    }));
}

function returnOf({ kind, certainty, withdrawn }: Shielded<CastEntry>): Return | undefined {
  if (withdrawn) return undefined;
  if (kind === 'new') return 'new';
  return certainty === 'official' ? 'returning' : 'rumoured';
}

function spellingsOf({ name, aliases, actor }: Shielded<Character>): string[] {
  const names = actor === null ? [name] : [name, actor.name];
  return [...names.flatMap(({ en, ko }) => (ko === null ? [en] : [en, ko])), ...aliases, ...(actor?.aliases ?? [])];
}
