import { type DayNumber, toDate } from '#domain/facts/calendar.ts';

import type { Update } from './updates.ts';

type Settled = Extract<Update, { kind: 'claim' }>;
/** What happened, and no prediction that came due. */
export type Happened = Exclude<Update, Settled>;

/** What a month brought. */
export interface UpdateMonth {
  /** The last day of something in it. */
  readonly day: DayNumber;
  readonly happened: readonly Happened[];
  /** The predictions that came due in it: how many, and the last day of one of them. */
  readonly due: { readonly count: number; readonly last: DayNumber } | null;
}

/** The months of a year in which something happened or came due. */
export interface UpdateYear {
  readonly year: string;
  readonly months: readonly UpdateMonth[];
}

/**
 * Updates by year and month, in the order in which they come: what happened one by one, and of the predictions only how many
 * came due. What spans several months counts for the one in which it ends.
 */
export function updateYears(updates: readonly Update[]): UpdateYear[] {
  const months = grouped(updates, ({ range }) => toDate(range.last).slice(0, 7));
  return grouped(months, ([month]) => month.slice(0, 4)).map(([year, own]) => ({
    year,
    months: own.map(([, entries]) => {
      const due = entries.filter((entry) => entry.kind === 'claim');
      return {
        day: lastOf(entries),
        happened: entries.filter((entry) => entry.kind !== 'claim'),
        due: due.length === 0 ? null : { count: due.length, last: lastOf(due) },
      };
    }),
  }));
}

const lastOf = (entries: readonly Update[]): DayNumber => Math.max(...entries.map(({ range }) => range.last));

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): (readonly [string, readonly Item[]])[] {
  return [...new Set(items.map(keyOf))].map((key) => [key, items.filter((item) => keyOf(item) === key)]);
}
