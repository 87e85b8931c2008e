import type { CastEntry } from '#domain/people/casting.ts';
import type { Character } from '#domain/people/characters.ts';
import { circleOf, rollCall, theClass } from '#domain/people/people.ts';
import { type Standing, standingOf } from '#domain/people/standing.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded, View } from '#domain/story/shield.ts';
import { comparePoints } from '#domain/story/story.ts';
import { LOCALE } from '#words/locale.ts';

import type { CastSearch, Return } from './cast-search.ts';

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

const VALUES = {
  group: ({ person }) => person.group,
  class: ({ person }) => person.class,
  status: ({ standing }) => standing?.mark,
  coming: ({ coming }) => coming,
} as const satisfies Record<string, (card: Card) => string | null | undefined>;

/** For each filter its values among some cards, with how many cards have them: a choice that nobody has would tell. */
export type Facets = Readonly<Record<keyof typeof VALUES, ReadonlyMap<string, number>>>;

/** Counts every value of every filter. */
export function countFacets(cards: readonly Card[]): Facets {
  const count = (facet: keyof typeof VALUES) => {
    const counts = new Map<string, number>();
    for (const card of cards) {
      const value = VALUES[facet](card) ?? undefined;
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return { group: count('group'), class: count('class'), status: count('status'), coming: count('coming') };
}

/** Whether anything is asked for that leaves people out. */
export function isNarrowed({ q, group: circle, class: form, status, coming }: CastSearch): boolean {
  return [q, circle, form, status, coming].some((value) => value !== undefined);
}

/** The cards that pass the filters. The text looks at every visible spelling of the person and the actor. */
export function filterCards(cards: readonly Card[], search: CastSearch): readonly Card[] {
  const text = search.q === undefined ? undefined : fold(search.q);
  return cards.filter(
    ({ person, standing, coming, spellings }) =>
      (search.group === undefined || person.group === search.group) &&
      (search.class === undefined || person.class === search.class) &&
      (search.status === undefined || standing?.mark === search.status) &&
      (search.coming === undefined || coming === search.coming) &&
      (text === undefined || spellings.some((spelling) => spelling.includes(text))),
  );
}

const HANGUL = new Intl.Collator('ko');
const LATIN = new Intl.Collator(LOCALE);

/** Cards in the order asked for. Who has no name in Hangul comes last in that order. */
export function sortCards(cards: readonly Card[], sort: CastSearch['sort']): readonly Card[] {
  switch (sort) {
    case undefined:
      return cards.toSorted((a, b) => a.place - b.place);
    case 'latin':
      return cards.toSorted((a, b) => LATIN.compare(a.person.name.en, b.person.name.en));
    case 'hangul':
      return cards.toSorted(
        ({ person: { name: a } }, { person: { name: b } }) =>
          Number(a.ko === null) - Number(b.ko === null) || HANGUL.compare(a.ko ?? a.en, b.ko ?? b.en),
      );
  }
}

/** The parts of the page of name tags, in its order. */
const PARTS = ['class', 'coming', 'pupils', 'more', 'staff', 'outside'] as const;
export type Part = (typeof PARTS)[number];

/** How many of the other pupils stand beside the class; the rest of them is one tap away, as are `staff` and `outside`. */
const SIDE_BY_SIDE = 6;

/**
 * Cards by where people belong, each part in the order of appearance and none of them empty: the class; who is new in the awaited season;
 * the first few of the other pupils, and the rest of these; the staff; everybody else.
 */
export function partsOf(cards: readonly Card[]): { readonly part: Part; readonly cards: readonly Card[] }[] {
  const ours = theClass(cards.map(({ person }) => person));
  const others = cards.filter((card) => placeOf(card, ours) === 'pupils');
  return PARTS.flatMap((part) => {
    const own =
      part === 'pupils'
        ? others.slice(0, SIDE_BY_SIDE)
        : part === 'more'
          ? others.slice(SIDE_BY_SIDE)
          : cards.filter((card) => placeOf(card, ours) === part);
    return own.length === 0 ? [] : [{ part, cards: own }];
  });
}

function placeOf({ person, coming }: Card, ours: string | null): Exclude<Part, 'more'> {
  return coming === 'new' ? 'coming' : circleOf(person, ours);
}
