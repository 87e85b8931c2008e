import { type LocalText, says } from '#domain/facts/text.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded, View } from '#domain/story/shield.ts';
import { comparePoints, hasSeveralSeasons, type Story, type StoryPointId } from '#domain/story/story.ts';
import type { Thread } from '#domain/story/threads.ts';

import type { Character } from './characters.ts';
import { rollCall, rowsOfColumns, watchedEpisodes } from './people.ts';
import { rollChanges } from './roll-changes.ts';

/** The most words of each length. (rulings, "Answers" 5, and what is read in a minute) */
export const MOST_WORDS = { minute: 200, five: 650, all: Number.POSITIVE_INFINITY } as const;
/** How much of the story is told. */
export type RecapLength = keyof typeof MOST_WORDS;

/** Which part of the story is told; without `thread` all of it, without `since` from the first episode on. */
export interface Asked {
  readonly length: RecapLength;
  readonly thread: Pick<Thread, 'people'> | undefined;
  readonly since: StoryPointId | undefined;
}

/** One thing that is told: an event with its people, or how an episode went, which names nobody. */
interface Told {
  readonly id: string;
  readonly text: LocalText;
  readonly people: readonly string[];
  readonly sources: readonly string[];
  readonly inferred: boolean;
}

/** What is told of one episode, in the order of the story. */
export interface Chapter {
  readonly episode: Shielded<Episode>;
  readonly lines: readonly Told[];
}

const wordsOf = (text: LocalText) => says(text).trim().split(/\s+/).length;

/**
 * How many words the name of an episode has at most: its number and that of its season. Where a recap is cut the season counts before there
 * is a second one, too: the day that one has episodes changes no earlier recap.
 */
const HEADING = 4;

/** The words of a recap as it stands there, the names of its episodes included. */
export function countWords(story: Story, chapters: readonly Chapter[]): number {
  const heading = hasSeveralSeasons(story) ? HEADING : 2;
  return chapters.reduce(
    (sum, { lines }) => lines.reduce((words, { text }) => words + wordsOf(text), sum + heading),
    0,
  );
}

/**
 * The story up to the viewer's place, cut to a length by rank and told in its own order. Rank is reckoned from what the viewer may see and
 * from nothing typed: of each episode first the event after which most of its people stand otherwise on the register, of several the one
 * with most people, then the later one; after these how the episodes went, then the other events in the same order; the newest episode
 * first. What is revealed alone takes no part. (rulings, "Answers" 5)
 */
export function tellStory(
  view: View,
  people: readonly Shielded<Character>[],
  episodes: readonly Shielded<Episode>[],
  { length, thread, since }: Asked,
): Chapter[] {
  const rows = rollCall(view, people, episodes);
  const isAsked = (line: Told) => thread === undefined || line.people.some((id) => thread.people.includes(id));
  const ranked = watchedEpisodes(view, episodes).flatMap((episode, column) => {
    if (since !== undefined && comparePoints(view.story, episode.id, since) < 0) return [];
    const changes = rollChanges(rowsOfColumns(rows, 0, column), rowsOfColumns(rows, 0, column + 1));
    const lines = rankLines(eventsOf(episode), new Set(changes.map(({ person }) => person.id)));
    return [...lines.slice(0, 1), ...outcomeOf(episode), ...lines.slice(1)]
      .filter(isAsked)
      .map((line, round) => ({ line, round, column }));
  });
  const chosen = new Set(
    cut(
      ranked.toSorted((a, b) => a.round - b.round || b.column - a.column),
      MOST_WORDS[length],
    ),
  );
  return watchedEpisodes(view, episodes).flatMap((episode) => {
    const lines = [...outcomeOf(episode), ...eventsOf(episode)].filter(({ id }) => chosen.has(id));
    return lines.length === 0 ? [] : [{ episode, lines }];
  });
}

/** The threads of which there is something to tell. */
export function threadsIn(
  threads: readonly Shielded<Thread>[],
  episodes: readonly Shielded<Episode>[],
): Shielded<Thread>[] {
  const seen = new Set(episodes.flatMap(eventsOf).flatMap((event) => event.people));
  return threads.filter(({ people }) => people.some((id) => seen.has(id)));
}

function outcomeOf({ id, outcome, sources }: Shielded<Episode>): Told[] {
  if (outcome.hidden || outcome.revealed) return [];
  return [{ id, text: outcome.value, people: [], sources, inferred: false }];
}

function eventsOf({ keyEvents }: Shielded<Episode>): Told[] {
  return keyEvents.flatMap(({ id, detail, sources, sourcesInferred: inferred }) =>
    detail.hidden || detail.revealed
      ? []
      : [{ id, text: detail.value.text, people: detail.value.characters, sources, inferred }],
  );
}

/** Events of one episode, the most telling first. */
function rankLines(events: readonly Told[], changed: ReadonlySet<string>): Told[] {
  const changes = (event: Told) => event.people.filter((id) => changed.has(id)).length;
  return events.toReversed().toSorted((a, b) => changes(b) - changes(a) || b.people.length - a.people.length);
}

/** The ids of the first lines, up to the one that would be too long. */
function cut(ranked: readonly { readonly line: Told; readonly column: number }[], most: number): string[] {
  const begun = new Set<number>();
  const ids: string[] = [];
  let words = 0;
  for (const { line, column } of ranked) {
    words += wordsOf(line.text) + (begun.has(column) ? 0 : HEADING);
    if (words > most) break;
    begun.add(column);
    ids.push(line.id);
  }
  return ids;
}
