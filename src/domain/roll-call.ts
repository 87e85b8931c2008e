import type { Fate } from './characters.ts';
import type { StoryPointId } from './story.ts';

/** A square in the attendance book. */
export type Mark = 'present' | 'bitten' | 'turned' | 'half' | 'gone' | 'unknown';

const MARK_OF = {
  alive: 'present',
  bitten: 'bitten',
  infected: 'turned',
  'half-zombie': 'half',
  dead: 'gone',
  missing: 'unknown',
  unknown: 'unknown',
} as const satisfies Record<Fate, Mark>;

const CARRIED: ReadonlySet<Mark> = new Set(['turned', 'gone']);

interface Entry {
  readonly episode: StoryPointId | null;
  readonly status: Fate;
}

/** One square and the entry it rests on; without an entry it is a sighting, a carried mark or nothing known. */
export interface Square<E> {
  readonly episode: StoryPointId;
  readonly mark: Mark;
  readonly entry: E | undefined;
}

/** The mark that a fate stands for. */
export function markOf(fate: Fate): Mark {
  return MARK_OF[fate];
}

/**
 * A person's row: one square per episode. Within an episode the last entry wins; turned and gone carry forward; a
 * sighting in a key event means present; nothing is inferred backwards (product.md, "mark").
 */
export function callRoll<E extends Entry>(
  episodes: readonly StoryPointId[],
  timeline: readonly E[],
  sightings: ReadonlySet<StoryPointId>,
): Square<E>[] {
  let carried: Square<E> | undefined;
  return episodes.map((episode) => {
    const entry = timeline.findLast((candidate) => candidate.episode === episode);
    const seen = carried?.mark ?? (sightings.has(episode) ? 'present' : 'unknown');
    const square: Square<E> = entry
      ? { episode, mark: markOf(entry.status), entry }
      : { episode, mark: seen, entry: carried?.entry };
    if (entry) carried = CARRIED.has(square.mark) ? square : undefined;
    return square;
  });
}

/** Every mark, in the order in which a legend names them. */
const MARKS = ['present', 'bitten', 'turned', 'half', 'gone', 'unknown'] as const satisfies readonly Mark[];

/** How often one mark stands in each column of the book, in the order of its episodes. */
export interface MarkCount {
  readonly mark: Mark;
  readonly counts: readonly number[];
}

/** The foot of the book: for every mark in use its number in each column. A mark that stands nowhere is left out. */
export function countMarks(rows: readonly { readonly squares: readonly Square<unknown>[] }[]): MarkCount[] {
  const columns = Math.max(0, ...rows.map((row) => row.squares.length));
  const counts = new Map(MARKS.map((mark) => [mark, Array.from({ length: columns }, () => 0)]));
  for (const { squares } of rows) {
    for (const [column, { mark }] of squares.entries()) {
      const own = counts.get(mark);
      if (own !== undefined) own[column] = (own[column] ?? 0) + 1;
    }
  }
  return [...counts].flatMap(([mark, own]) => (own.some((count) => count > 0) ? [{ mark, counts: own }] : []));
}
