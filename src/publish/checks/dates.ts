import type { DayNumber } from '#domain/facts/calendar.ts';
import { middleOf } from '#domain/status/waits.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { milestoneDates } from './milestone-dates.ts';
import { daysOf, looksLikeDate } from './real-date.ts';
import { isRecord, visit, visitShape } from './walk.ts';

/** Dates of what has happened: nobody publishes, says or counts tomorrow. */
const HAPPENED: readonly (readonly [file: string, shape: string, verb: string])[] = [
  ['sources', 'sources.published', 'published'],
  ['sources', 'sources.of.date', 'published'],
  ['claims', 'claims.madeOn', 'said'],
  ['claims', 'claims.added', 'added'],
  ['claims', 'claims.withdrawn.on', 'withdrawn'],
  ...['milestones', 'former-milestones'].flatMap(
    (file) =>
      [
        [file, 'milestones.added', 'added'],
        [file, 'milestones.former.until', 'changed'],
        [file, 'milestones.notSeenUntil.date', 'looked for'],
        [file, 'milestones.notSeenUntil.added', 'added'],
      ] as const,
  ),
  ['actors', 'actors.born.year', 'born'],
  ['actors', 'actors.roles.year', 'seen'],
  ['contradictions', 'contradictions.accounts.date', 'said'],
  ['casting', 'cast.reported', 'reported'],
  ['reception', 'reception.asOf', 'counted'],
  ['weekly-charts', 'weeks.to', 'counted'],
  ['watch', 'places.asOf', 'seen'],
  ['watch', 'prices.asOf', 'seen'],
  ['trailers', 'trailers.published', 'published'],
];

/** Steps of a comparable season that come one after the other. A renewal may become known after filming began. */
const IN_ORDER = [
  ['filmingStarted', 'filmingWrapped'],
  ['filmingWrapped', 'premiered'],
  ['filmingStarted', 'premiered'],
  ['dateAnnounced', 'premiered'],
] as const;

function impossible(folder: Folder): Fault[] {
  return [...visit(folder)].flatMap(({ file, record, field, value }) => {
    if (typeof value !== 'string' || !looksLikeDate(value) || daysOf(value) !== undefined) return [];
    return [{ file, record, field, problem: `is ${value}, which no calendar has; correct the date` }];
  });
}

function inFuture(folder: Folder, today: string): Fault[] {
  const last = daysOf(today)?.last ?? Infinity;
  return HAPPENED.flatMap(([name, shape, verb]) =>
    [...visitShape(folder, name, shape)].flatMap(({ file, record, field, value }) => {
      if ((daysOf(value)?.first ?? 0) <= last) return [];
      return [
        {
          file,
          record,
          field,
          problem: `is ${String(value)}, after today (${today}); correct the day on which it was ${verb}`,
        },
      ];
    }),
  );
}

/** The newest day (of a month, its first) on which a folder of facts says that anything happened, was said or was written down. */
export function newestDay(folder: Folder): DayNumber {
  const days = HAPPENED.flatMap(([name, shape]) =>
    [...visitShape(folder, name, shape)].map(({ value }) => daysOf(value)?.first ?? 0),
  );
  return Math.max(0, ...days);
}

function outOfOrder(folder: Folder): Fault[] {
  return [...visitShape(folder, 'comparables', 'seasons')].flatMap(({ file, record, value }) => {
    if (!isRecord(value)) return [];
    const dateOf = (step: string) => (isRecord(value[step]) ? value[step]['date'] : undefined);
    return IN_ORDER.flatMap(([earlier, later]) => {
      const [from, to] = [dateOf(earlier), dateOf(later)];
      // Coarse dates may overlap: only an order that no reading of both allows is a fault.
      if ((daysOf(from)?.first ?? 0) <= (daysOf(to)?.last ?? Infinity)) return [];
      const problem = `is ${String(from)}, after "${later}" (${String(to)}); correct one of them`;
      return [{ file, record, field: `${earlier}.date`, problem }];
    });
  });
}

/** The forecast takes the logarithm of the wait from the wrap to the premiere: it is a day at least. */
function noWait(folder: Folder): Fault[] {
  return [...visitShape(folder, 'comparables', 'seasons.filmingWrapped.date')].flatMap(
    ({ file, record, field, value, within }) => {
      const premiered =
        isRecord(within[1]) && isRecord(within[1]['premiered']) ? within[1]['premiered']['date'] : undefined;
      const [wrap, premiere] = [daysOf(value), daysOf(premiered)];
      // A year has no middle to reckon from; outOfOrder looks at it.
      if (typeof value !== 'string' || value.length === 4 || wrap === undefined || premiere === undefined) return [];
      // What begins after the premiere is out of order already.
      if (wrap.first > premiere.last || middleOf(value) < premiere.first) return [];
      const problem = `is ${value}, no day before "premiered" (${String(premiered)}); a month counts as its 15th; correct one of them`;
      return [{ file, record, field, problem }];
    },
  );
}

/** Dates exist, what has happened is not in the future, and what follows comes after. */
export function dates(folder: Folder, today: string): Fault[] {
  return [
    ...impossible(folder),
    ...inFuture(folder, today),
    ...outOfOrder(folder),
    ...noWait(folder),
    ...milestoneDates(folder),
  ];
}
