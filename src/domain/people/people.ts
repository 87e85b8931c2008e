import type { Episode } from '#domain/story/episodes.ts';
import { hasPassed, type Shielded, type View } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';

import type { Character } from './characters.ts';
import { callRoll, type Line, type Square } from './roll-call.ts';

type ShownEpisode = Shielded<Episode>;
type ShownCharacter = Shielded<Character>;
type StatusEntry = ShownCharacter['statusTimeline'][number];

/** The episodes behind the viewer, in story order. A single revealed event does not make its episode watched. */
export function watchedEpisodes(view: View, episodes: readonly ShownEpisode[]): ShownEpisode[] {
  return episodes.filter((episode) => hasPassed(view, episode.id));
}

/** Who is seen in which episode: the people in the key events that the viewer may see by horizon. */
export function sightingsByPerson(episodes: readonly ShownEpisode[]): ReadonlyMap<string, ReadonlySet<StoryPointId>> {
  const sightings = new Map<string, Set<StoryPointId>>();
  for (const episode of episodes) {
    for (const { detail } of episode.keyEvents) {
      if (detail.hidden || detail.revealed) continue;
      for (const person of detail.value.characters) {
        sightings.set(person, (sightings.get(person) ?? new Set()).add(episode.id));
      }
    }
  }
  return sightings;
}

/** The key events of an episode that name a person, as far as the viewer may see them by horizon. */
export function eventsWith(episode: ShownEpisode, person: string) {
  return keyEventsWith(episode, person).flatMap(({ id, detail, sources, sourcesInferred }) =>
    detail.hidden ? [] : [{ id, text: detail.value.text, people: detail.value.characters, sources, sourcesInferred }],
  );
}

/** The same as they stand in the facts. */
export function keyEventsWith(episode: ShownEpisode, person: string) {
  return episode.keyEvents.filter(
    ({ detail }) => !detail.hidden && !detail.revealed && detail.value.characters.includes(person),
  );
}

/** A person and their line in the attendance book. */
export interface RollCallRow {
  readonly person: ShownCharacter;
  readonly squares: Line<StatusEntry>;
  /** Their last square, which says how they stand. */
  readonly last: Square<StatusEntry>;
}

/**
 * The attendance book up to the horizon: everybody who stands on the register, by the watched episodes. Who has been named and not
 * been met, as in casting news, is not on it.
 */
export function rollCall(
  view: View,
  people: readonly ShownCharacter[],
  episodes: readonly ShownEpisode[],
): RollCallRow[] {
  const watched = watchedEpisodes(view, episodes);
  const sightings = sightingsByPerson(watched);
  const points = watched.map((episode) => episode.id);
  return people.flatMap((person) => {
    const squares = callRoll(view, points, person, sightings.get(person.id) ?? new Set());
    const last = squares.findLast((square) => square !== undefined);
    return last === undefined ? [] : [{ person, squares, last }];
  });
}

/** Rows of the book with the columns of one season alone, from `first` on; who does not stand in any of them is left out. */
export function rowsOfColumns(rows: readonly RollCallRow[], first: number, count: number): RollCallRow[] {
  return rows.flatMap(({ person, squares: all }) => {
    const squares = all.slice(first, first + count);
    const last = squares.findLast((square) => square !== undefined);
    return last === undefined ? [] : [{ person, squares, last }];
  });
}

/** The class that the story is about: the one that most pupils among `people` are in. Null where nobody is in any. */
export function theClass(people: readonly Pick<ShownCharacter, 'group' | 'class'>[]): string | null {
  const counts = new Map<string, number>();
  for (const { group, class: form } of people) {
    if (group === 'student' && form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].reduce<[string | null, number]>((most, one) => (one[1] > most[1] ? one : most), [null, 0])[0];
}

/** Where somebody belongs, as pages about the class part people. */
export type Circle = 'class' | 'pupils' | 'staff' | 'outside';

/** The circle of one person, where `ours` is the class that the story is about (`theClass`). */
export function circleOf(person: Pick<ShownCharacter, 'group' | 'class'>, ours: string | null): Circle {
  if (person.group === 'teacher') return 'staff';
  if (person.group !== 'student') return 'outside';
  return person.class === ours ? 'class' : 'pupils';
}
