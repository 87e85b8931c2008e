import type { Character } from './characters.ts';
import type { Episode } from './episodes.ts';
import { callRoll, type Square } from './roll-call.ts';
import { hasPassed, type Shielded, type View } from './shield.ts';
import type { StoryPointId } from './story.ts';

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
  return episode.keyEvents.flatMap(({ id, detail, sources, sourcesInferred }) =>
    detail.hidden || detail.revealed || !detail.value.characters.includes(person)
      ? []
      : [{ id, text: detail.value.text, sources, sourcesInferred }],
  );
}

/** A person and their row in the attendance book. */
export interface RollCallRow {
  readonly person: ShownCharacter;
  readonly squares: readonly Square<StatusEntry>[];
}

/** The attendance book up to the horizon: everybody met, by the watched episodes. */
export function rollCall(
  view: View,
  people: readonly ShownCharacter[],
  episodes: readonly ShownEpisode[],
): RollCallRow[] {
  const watched = watchedEpisodes(view, episodes);
  const sightings = sightingsByPerson(watched);
  const points = watched.map((episode) => episode.id);
  return people.map((person) => ({
    person,
    squares: callRoll(points, person.statusTimeline, sightings.get(person.id) ?? new Set()),
  }));
}

/** The last square that says something, which is what the card's stamp shows; undefined where nothing is known. */
export function lastKnown(row: RollCallRow): Square<StatusEntry> | undefined {
  return row.squares.findLast((square) => square.mark !== 'unknown' || square.entry !== undefined);
}
