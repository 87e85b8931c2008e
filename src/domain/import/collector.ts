import type { StoryPointId } from '#domain/story/story.ts';

import type { ImportContext, ImportFile, Leftover, LeftoverReason, Understood, Viewing } from './viewing.ts';
import type { WatchedDay } from './watched-day.ts';

/** An entry that says that an episode of our show was watched, as the file has it. */
export interface WatchedEntry {
  readonly where: string;
  /** What the file calls the show. */
  readonly title: string | undefined;
  readonly season: unknown;
  readonly episode: unknown;
  readonly when: WatchedDay;
  /** The file calls it a special. */
  readonly special?: boolean;
}

/** What a reader has understood so far. */
export interface Collector {
  readonly watched: (entry: WatchedEntry) => void;
  readonly leave: (where: string, text: string, reason: LeftoverReason) => void;
  readonly other: () => void;
  readonly hasViewings: () => boolean;
  /** What came of it, from these files. */
  readonly done: (files: readonly ImportFile[]) => Understood;
}

/** How many leftovers of one kind are listed one by one: a hostile file has millions. The rest is one line. */
const MAX_LISTED = 200;
const LONGEST_TEXT = 120;

/**
 * Gathers what a reader finds. Of several views of an episode the latest stays, and a dated one before one without a date.
 * Specials and what the story has not are left over: season 0 is nobody's place in the story.
 */
export function createCollector(context: ImportContext): Collector {
  const viewings = new Map<StoryPointId, Viewing>();
  const leftovers: Leftover[] = [];
  const counts = new Map<LeftoverReason, { count: number; first: string; last: string }>();
  let others = 0;

  const leave: Collector['leave'] = (where, text, reason) => {
    const { count, first } = counts.get(reason) ?? { count: 0, first: '' };
    if (count < MAX_LISTED) leftovers.push({ where, text: cut(text), reason });
    counts.set(reason, { count: count + 1, first: count === MAX_LISTED ? where : first, last: where });
  };

  return {
    watched: ({ where, title = '', season, episode, when, special = false }) => {
      const text = `${title} S${shown(season)}E${shown(episode)}`.trim();
      if (isMissing(season) || isMissing(episode)) return leave(where, text, 'no-episode');
      const seasonNumber = wholeNumber(season);
      const episodeNumber = wholeNumber(episode);
      if (seasonNumber === undefined || episodeNumber === undefined) return leave(where, text, 'malformed');
      if (seasonNumber === 0 || !context.hasSeason(seasonNumber)) return leave(where, text, 'unknown-season');
      const point = special ? undefined : context.episodeAt(seasonNumber, episodeNumber);
      if (point === undefined) return leave(where, text, 'unknown-episode');
      if ('reason' in when) leave(where, `${text} ${when.said}`, when.reason);
      const day = 'reason' in when ? null : when.day;
      // It was watched, whenever it was; but nobody has watched tomorrow.
      if ('reason' in when && when.reason === 'future-date') return;
      const before = viewings.get(point);
      if (before === undefined || (day ?? '') > (before.day ?? '')) viewings.set(point, { where, episode: point, day });
    },
    leave,
    other: () => {
      others += 1;
    },
    hasViewings: () => viewings.size > 0,
    done: (files) => ({
      kind: 'understood',
      viewings: [...viewings.values()],
      leftovers: [
        ...leftovers,
        ...[...counts].flatMap(([reason, { count, first, last }]) =>
          count > MAX_LISTED
            ? [{ where: count === MAX_LISTED + 1 ? last : `${first} … ${last}`, text: '', reason }]
            : [],
        ),
      ],
      others,
      files: files.map(({ name }) => name),
    }),
  };
}

/** A whole number from 0 on, given as a number or as digits, `1.0` too, as some programs write all of theirs; anything else is undefined. */
export function wholeNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value < 100_000 ? value : undefined;
  return typeof value === 'string' && /^\d{1,5}(\.0+)?$/.test(value.trim()) ? Number(value) : undefined;
}

const isMissing = (value: unknown) => value === undefined || value === null || value === '';
const shown = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '?');
// Half of a sign of two units would be none.
const cut = (text: string) => text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
