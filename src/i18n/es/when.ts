import { toDate, toRange } from '#domain/facts/calendar.ts';
import { formatDay, formatMonth, formatRange } from '#i18n/format.ts';

import type { when as English } from '#i18n/en/when.ts';

/** "el 6 de junio de 2022", "en febrero de 2026" (two days of one month too), "entre el … y el …". */
export const when: typeof English = (range) => {
  if (range.first === range.last) return `el ${formatDay(range.first)}`;
  const month = toRange(toDate(range.first).slice(0, 7));
  if (range.last <= month.last) return `en ${formatMonth(range.first)}`;
  const text = formatRange(range);
  return text.length === 4 ? `en ${text}` : `entre el ${formatDay(range.first)} y el ${formatDay(range.last)}`;
};
