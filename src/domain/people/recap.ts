import type { Confidence, LocalText } from '#domain/facts/text.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded, View } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';

import type { Character } from './characters.ts';
import { watchedEpisodes } from './people.ts';

/** Something that happened to somebody, and how sure that is. `episode` is null where no source says which one. */
export interface Happening {
  readonly episode: StoryPointId | null;
  readonly text: LocalText;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly sourcesInferred: boolean;
}

/**
 * The last that happened to a person in the episodes behind the viewer: the last entry in their timeline, or a key event
 * with them in a later episode. Undefined where nothing is recorded so far. A single revealed event does not count: what is
 * shown once for the asking is not told again elsewhere.
 */
export function lastHappening(
  view: View,
  person: Shielded<Character>,
  episodes: readonly Shielded<Episode>[],
): Happening | undefined {
  for (const episode of watchedEpisodes(view, episodes).toReversed()) {
    const found = entryIn(person, episode.id) ?? eventIn(episode, person.id);
    if (found !== undefined) return found;
  }
  return entryIn(person, null);
}

function entryIn(person: Shielded<Character>, episode: StoryPointId | null): Happening | undefined {
  const entry = person.statusTimeline.findLast((candidate) => candidate.episode === episode);
  if (entry === undefined) return undefined;
  return { episode, text: entry.note, confidence: entry.confidence, sources: entry.sources, sourcesInferred: false };
}

function eventIn(episode: Shielded<Episode>, person: string): Happening | undefined {
  const found = episode.keyEvents.flatMap(({ detail, sources, sourcesInferred }): Happening[] =>
    detail.hidden || detail.revealed || !detail.value.characters.includes(person)
      ? []
      : [{ episode: episode.id, text: detail.value.text, confidence: 'high', sources, sourcesInferred }],
  );
  return found.at(-1);
}
