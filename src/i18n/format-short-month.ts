import type { DayNumber } from '#domain/calendar.ts';

import { perLocale } from './per-locale.ts';

const DAY_MS = 86_400_000;

const shortMonth = perLocale((locale) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }));

/** "Mar", for an axis. */
export function formatShortMonth(day: DayNumber, locale: string): string {
  return shortMonth(locale).format(day * DAY_MS);
}
