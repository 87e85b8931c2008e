import type { Confidence, LocalText } from '#domain/facts/text.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded, View } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';

import type { Character } from './characters.ts';
import { eventsWith, watchedEpisodes } from './people.ts';

/** Something that happened to somebody, and how sure that is. `episode` is null where no source says which one. */
export interface Happening {
  readonly episode: StoryPointId | null;
  readonly text: LocalText;
  /** Whether the text says of whom it speaks: that of an event does, that of a timeline is about its person. */
  readonly isSentence: boolean;
  readonly confidence: Confidence;
}

/** With more people in it an event is about all of them. */
const FEW = 3;

/**
 * The last that happened to a person in the episodes behind the viewer. Of one episode: the last event that they lead with few others
 * (they are named first), else the last entry in their timeline, else the last event with them. Undefined where nothing is recorded so
 * far. A single revealed event does not count: what is shown once for the asking is not told again elsewhere.
 */
export function lastHappening(
  view: View,
  person: Shielded<Character>,
  episodes: readonly Shielded<Episode>[],
): Happening | undefined {
  for (const episode of watchedEpisodes(view, episodes).toReversed()) {
    const events = eventsWith(episode, person.id);
    const own = events.findLast(({ people }) => people[0] === person.id && people.length <= FEW);
    const entry = entryIn(person, episode.id);
    if (own === undefined && entry !== undefined) return entry;
    const event = own ?? events.at(-1);
    if (event !== undefined) {
      return { episode: episode.id, text: event.text, isSentence: true, confidence: 'high' };
    }
  }
  return entryIn(person, null);
}

function entryIn(person: Shielded<Character>, episode: StoryPointId | null): Happening | undefined {
  const entry = person.statusTimeline.findLast((candidate) => candidate.episode === episode);
  if (entry === undefined) return undefined;
  return { episode, text: entry.note, isSentence: false, confidence: entry.confidence };
}
