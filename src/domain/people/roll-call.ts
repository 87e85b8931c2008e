import type { Shielded, View } from '#domain/story/shield.ts';
import { comparePoints, findPoint, isSeasonFinished, type StoryPointId } from '#domain/story/story.ts';

import type { Character } from './characters.ts';
import { answers, type Mark, markOf } from './marks.ts';

/** What stays with somebody from its episode on, until an entry says otherwise. A sighting does not change it. */
const CARRIED: ReadonlySet<Mark> = new Set(['bitten', 'turned', 'half', 'gone']);

type Entry = Pick<Shielded<Character>['statusTimeline'][number], 'after' | 'episode' | 'status'>;

/** Who the book is about: since when they are known, and what became of them. */
export interface Called<E extends Entry> {
  readonly met: { readonly at: StoryPointId };
  readonly statusTimeline: readonly E[];
}

/** One square of the book, and what it rests on. */
export interface Square<E> {
  readonly episode: StoryPointId;
  readonly mark: Mark;
  /** The entry it rests on: of this episode, of an earlier one that carries on, or one that no episode is known for. */
  readonly entry: E | undefined;
  /** The last episode with word of them, where the square is open because there was none since. */
  readonly lastWord: StoryPointId | undefined;
}

/** A person's line in the book: one place per episode, undefined where they do not stand on the register yet. */
export type Line<E> = readonly (Square<E> | undefined)[];

/**
 * A person's line: one place for each of `columns`, the episodes up to the viewer's horizon. Takes shielded facts, so that a
 * square rests on nothing later. In this order (product.md, "mark"): the episode's entries, of which a sighting beats a missing and an unknown one;
 * what is carried on; a sighting; open after a missing or an unknown one, until the next fact; there. Two kinds of "there" are open: before an
 * end that no episode is known for, and after the last word of somebody when their season is over.
 */
export function callRoll<E extends Entry>(
  view: Pick<View, 'story' | 'horizon'>,
  columns: readonly StoryPointId[],
  person: Called<E>,
  sightings: ReadonlySet<StoryPointId>,
): Line<E> {
  const columnOf = (entry: E) => {
    if (entry.episode !== null) return columns.indexOf(entry.episode);
    // Nobody says when: it has happened by the last episode that its readers have finished.
    return Math.max(
      0,
      columns.findLastIndex((column) => comparePoints(view.story, column, entry.after) <= 0),
    );
  };
  const placed = person.statusTimeline.map((entry) => ({ entry, column: columnOf(entry) }));
  const entriesIn = (column: number) => placed.filter((one) => one.column === column).map(({ entry }) => entry);
  const endAfter = (column: number) =>
    placed.find((one) => one.entry.episode === null && one.column > column && CARRIED.has(markOf(one.entry.status)));
  const words = columns.flatMap((episode, column) => {
    const said = entriesIn(column).some(({ status }) => status !== 'unknown');
    return said || sightings.has(episode) || person.met.at === episode ? [column] : [];
  });
  const isOn = startsOf(view, columns, (column) => entriesIn(column).length > 0 || words.includes(column));

  let carried: E | undefined;
  let lost: E | undefined;
  return columns.map((episode, column) => {
    const seen = sightings.has(episode);
    const before = carried;
    const own = entriesIn(column);
    const told = own.findLast(({ status }) => !seen || markOf(status) !== 'open');
    for (const entry of own) {
      carried = CARRIED.has(markOf(entry.status)) ? entry : undefined;
      lost = markOf(entry.status) === 'open' ? entry : undefined;
    }
    const square = (mark: Mark, entry?: E, lastWord?: number): Square<E> => ({
      episode,
      mark,
      entry,
      lastWord: lastWord === undefined ? undefined : columns[lastWord],
    });
    if (!isOn(column)) return undefined;
    if (told !== undefined) return square(markOf(told.status), told);
    if (before !== undefined) return square(markOf(before.status), before);
    if (seen) {
      if (own.length === 0) lost = undefined;
      return square('present');
    }
    if (lost !== undefined) return square('open', lost);
    const end = endAfter(column);
    if (end !== undefined) return square('open', end.entry);
    const lastWord = words.findLast((word) => word <= column);
    const isOver = isSeasonFinished(view.story, seasonOf(view, episode), view.horizon);
    if (isOver && lastWord !== column && words.at(-1) === lastWord) return square('open', undefined, lastWord);
    return square('there');
  });
}

function seasonOf({ story }: Pick<View, 'story'>, episode: StoryPointId): number {
  const point = findPoint(story, episode);
  return point?.kind === 'episode' ? point.season : 0;
}

/** Whether somebody stands on the register in a column: in each season from the first column of it in which `isTold`. */
function startsOf(
  view: Pick<View, 'story'>,
  columns: readonly StoryPointId[],
  isTold: (column: number) => boolean,
): (column: number) => boolean {
  const starts = new Map<number, number>();
  for (const [column, episode] of columns.entries()) {
    const season = seasonOf(view, episode);
    if (!starts.has(season) && isTold(column)) starts.set(season, column);
  }
  return (column) => column >= (starts.get(seasonOf(view, columns[column] ?? '')) ?? columns.length);
}

/** The groups of the register, in its order: who answers, who is half, of whom there is no word, and who is lost. */
const GROUPS = ['here', 'half', 'open', 'lost'] as const;
export type RegisterGroup = (typeof GROUPS)[number];

function groupOf(mark: Mark): RegisterGroup {
  if (answers(mark)) return 'here';
  return mark === 'half' || mark === 'open' ? mark : 'lost';
}

/** The lines of the book by how their people stand in the end, in the order given. A group without anybody is left out: it would tell. */
export function groupLines<L extends { readonly last: { readonly mark: Mark } }>(
  lines: readonly L[],
): { readonly group: RegisterGroup; readonly lines: readonly L[] }[] {
  return GROUPS.flatMap((group) => {
    const own = lines.filter(({ last }) => groupOf(last.mark) === group);
    return own.length === 0 ? [] : [{ group, lines: own }];
  });
}
