import { formatNumber } from '#i18n/format.ts';

import type { ago as English } from '#i18n/en/age.ts';

/** Numbers that are said as words, from two on. */
const WORDS = 'dois três quatro cinco seis sete oito nove dez onze doze'.split(' ');

/** `two` is the number before weeks, which are feminine. */
const count = (number: number, one: string, many: string, two = 'dois') => {
  if (number === 1) return `há ${one}`;
  return `há ${number === 2 ? two : (WORDS[number - 2] ?? formatNumber(number))} ${many}`;
};

/** How long ago something was, as a person would say it: "ontem", "há cinco semanas". `days` are whole days. */
export const ago: typeof English = (days) => {
  if (days < 1) return 'hoje';
  if (days === 1) return 'ontem';
  if (days < 14) return count(days, 'um dia', 'dias');
  if (days < 60) return count(Math.round(days / 7), 'uma semana', 'semanas', 'duas');
  const months = Math.round(days / 30.4375);
  if (months < 24) return months === 12 ? 'há um ano' : count(months, 'um mês', 'meses');
  return count(Math.floor(months / 12), 'um ano', 'anos');
};
