import { toDate, toRange } from '#domain/facts/calendar.ts';
import { formatDay, formatMonth, formatRange } from '#i18n/format.ts';

import type { when as English } from '#i18n/en/when.ts';

/** "pada 6 Juni 2022", "pada Februari 2026" (two days of one month too), "pada tahun 2027", "antara … dan …". */
export const when: typeof English = (range) => {
  if (range.first === range.last) return `pada ${formatDay(range.first)}`;
  const month = toRange(toDate(range.first).slice(0, 7));
  if (range.last <= month.last) return `pada ${formatMonth(range.first)}`;
  const text = formatRange(range);
  return text.length === 4 ? `pada tahun ${text}` : `antara ${formatDay(range.first)} dan ${formatDay(range.last)}`;
};
