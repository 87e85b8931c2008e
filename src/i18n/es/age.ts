import { formatNumber } from '#i18n/format.ts';

import type { ago as English } from '#i18n/en/age.ts';

/** Numbers that are said as words, from two on. */
const WORDS = 'dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');

const count = (number: number, one: string, many: string) =>
  number === 1 ? `hace ${one}` : `hace ${WORDS[number - 2] ?? formatNumber(number)} ${many}`;

/** How long ago something was, as a person would say it: "ayer", "hace cinco semanas". `days` are whole days. */
export const ago: typeof English = (days) => {
  if (days < 1) return 'hoy';
  if (days === 1) return 'ayer';
  if (days < 14) return count(days, 'un día', 'días');
  if (days < 60) return count(Math.round(days / 7), 'una semana', 'semanas');
  const months = Math.round(days / 30.4375);
  if (months < 24) return months === 12 ? 'hace un año' : count(months, 'un mes', 'meses');
  return count(Math.floor(months / 12), 'un año', 'años');
};
