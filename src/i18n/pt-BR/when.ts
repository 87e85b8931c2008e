import { toDate, toRange } from '#domain/facts/calendar.ts';
import { formatDay, formatMonth, formatRange } from '#i18n/format.ts';

import type { when as English } from '#i18n/en/when.ts';

/** "em 6 de junho de 2022", "em fevereiro de 2026" (two days of one month too), "entre … e …". */
export const when: typeof English = (range) => {
  if (range.first === range.last) return `em ${formatDay(range.first)}`;
  const month = toRange(toDate(range.first).slice(0, 7));
  if (range.last <= month.last) return `em ${formatMonth(range.first)}`;
  const text = formatRange(range);
  return text.length === 4 ? `em ${text}` : `entre ${formatDay(range.first)} e ${formatDay(range.last)}`;
};
