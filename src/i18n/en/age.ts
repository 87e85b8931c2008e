import { formatNumber } from '#i18n/format.ts';

/** Numbers that are said as words. */
const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

const count = (number: number, unit: string) =>
  `${WORDS[number] ?? formatNumber(number)} ${unit}${number === 1 ? '' : 's'} ago`;

/** How long ago something was, as a person would say it: "yesterday", "five weeks ago", "nine months ago". `days` are whole days. */
export function ago(days: number): string {
  if (days < 1) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return count(days, 'day');
  if (days < 60) return count(Math.round(days / 7), 'week');
  const months = Math.round(days / 30.4375);
  if (months < 24) return months === 12 ? 'a year ago' : count(months, 'month');
  return count(Math.floor(months / 12), 'year');
}
