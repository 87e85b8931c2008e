import { type DayRange, toDate, toRange } from '#domain/facts/calendar.ts';
import { formatDay, formatMonth, formatRange, formatYear } from '#i18n/format.ts';

import type { when as English } from '#i18n/en/when.ts';

/** The same as a noun: "2022년 6월 6일", "2026년 2월" (two days of one month too), "… 사이". */
export const time = (range: DayRange): string => {
  const { first, last } = range;
  if (first === last) return formatDay(first);
  const date = toDate(first);
  if (last <= toRange(date.slice(0, 7)).last) return formatMonth(first);
  const year = toRange(date.slice(0, 4));
  return first === year.first && last === year.last
    ? formatYear(first)
    : `${formatRange(range).replace('~', '과 ')} 사이`;
};

/** "2022년 6월 6일에", "2026년 2월에", "… 사이에". */
export const when: typeof English = (range) => `${time(range)}에`;
