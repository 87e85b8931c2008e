import { toDate, toDay } from '#domain/facts/calendar.ts';

import type { ImportContext, LeftoverReason } from './viewing.ts';

/** The day of a view, null where the file does not tell; or why what it says is no day, in its own words. */
export type WatchedDay =
  | { readonly day: string | null }
  | { readonly reason: Extract<LeftoverReason, 'unclear-date' | 'future-date'>; readonly said: string };

export const NO_DAY: WatchedDay = { day: null };

const DAY_MS = 86_400_000;
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads a date as trackers write it: `2022-02-01` stays a day, an instant becomes the visitor's day. An instant without a
 * zone is UTC: TV Time writes `2025-02-02 12:45:17` beside the epoch 1738500317, which is the same in UTC
 * (https://github.com/raffleberry/riptvtime, internal/services/testdata). Nothing, null and Trakt's `unknown` are no date.
 */
export function watchedDay(at: unknown, context: ImportContext): WatchedDay {
  if (at === undefined || at === null || at === '' || at === 'unknown') return NO_DAY;
  const said = typeof at === 'string' || typeof at === 'number' ? String(at) : '';
  const [, date, hour, minute = '', second = '0', zone = 'Z'] = WRITTEN.exec(said.trim()) ?? [];
  if (date === undefined || toDate(toDay(date)) !== date) return { reason: 'unclear-date', said };
  const midnight = toDay(date) * DAY_MS;
  if (hour === undefined) return judge(midnight, date, said, context);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { reason: 'unclear-date', said };
  const clock = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  return dayOfInstant(midnight + clock * 1000 - offset(zone), context, said);
}

/** The visitor's day of an instant in epoch milliseconds that a file gives as a number. */
export function dayOfInstant(instant: number, context: ImportContext, said: string = String(instant)): WatchedDay {
  // From the year 10000 on a day is written otherwise; it is in the future either way.
  if (instant > Date.UTC(9999, 0)) return { reason: 'future-date', said };
  if (!(instant >= 0)) return { reason: 'unclear-date', said };
  return judge(instant, context.dayOf(instant), said, context);
}

/**
 * 1 January 1970 stands for "long ago, nobody remembers" in Simkl (https://glama.ai/mcp/servers/umsachde/simkl-mcp/tools/mark_watched:
 * `1970-01-01T00:00:01Z`) and is what an unset clock says anywhere else. Any other day before the show began is a slip.
 */
function judge(instant: number, day: string, said: string, context: ImportContext): WatchedDay {
  if (instant < DAY_MS) return instant < 0 ? { reason: 'unclear-date', said } : NO_DAY;
  if (day < context.firstDay) return { reason: 'unclear-date', said };
  return day > context.today ? { reason: 'future-date', said } : { day };
}

function offset(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
