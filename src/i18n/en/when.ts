import { type DayRange, toDate, toRange } from '#domain/facts/calendar.ts';
import { formatDay, formatMonth, formatRange } from '#i18n/format.ts';

/** "on 6 June 2022", "in February 2026" (two days of one month too), "between … and …". */
export const when = (range: DayRange): string => {
  if (range.first === range.last) return `on ${formatDay(range.first)}`;
  const month = toRange(toDate(range.first).slice(0, 7));
  if (range.last <= month.last) return `in ${formatMonth(range.first)}`;
  const text = formatRange(range);
  return text.length === 4 ? `in ${text}` : `between ${formatDay(range.first)} and ${formatDay(range.last)}`;
};
