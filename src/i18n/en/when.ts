import { type DayRange, toDate, toRange } from '#domain/calendar.ts';
import { formatDay, formatMonth, formatRange } from '#i18n/format.ts';

const LOCALE = 'en-GB';

/** "on 6 June 2022", "in February 2026" (two days of one month too), "between … and …". */
export const when = (range: DayRange): string => {
  if (range.first === range.last) return `on ${formatDay(range.first, LOCALE)}`;
  const month = toRange(toDate(range.first).slice(0, 7));
  if (range.last <= month.last) return `in ${formatMonth(range.first, LOCALE)}`;
  const text = formatRange(range, LOCALE);
  return text.length === 4
    ? `in ${text}`
    : `between ${formatDay(range.first, LOCALE)} and ${formatDay(range.last, LOCALE)}`;
};
