import type { DayNumber } from '#domain/facts/calendar.ts';
import { formatDay, formatDayOfYear, formatMonthName } from '#i18n/format.ts';

import type { forecastWords as English } from '#i18n/en/forecast.ts';

/** From this many days ahead on, a day without its year could be taken for this year's. */
const YEAR_NEEDED = 330;

const NUMBERS = 'um dois três quatro cinco seis sete oito nove dez'.split(' ');

/** "18 de março", with its year where that does not go without saying. */
const day = (value: DayNumber, today: DayNumber) =>
  value - today < YEAR_NEEDED ? formatDayOfYear(value) : formatDay(value);

/** A share of at most a half, as people say it: "cerca de um em cada cinco". */
const oneIn = (share: number) => {
  const of = Math.round(1 / share);
  return share < 1 / 20 ? 'quase nenhum' : `cerca de um em cada ${NUMBERS[of - 1] ?? of}`;
};

export const forecastWords: typeof English = {
  day,
  today: 'hoje',
  middle: 'o meio',
  dot: 'Cada ponto é 1 chance em 20.',
  halves: (median, today, end, after) =>
    `Metade cai antes de ${day(median, today)}, ${oneIn(after)} depois de ${formatMonthName(end)}.`,
  plotLink: 'Como chegamos a esta estimativa',
  none: (season) =>
    `Ainda sem estimativa para a temporada ${season}: contamos a partir do fim das gravações, e ninguém disse quando é ou foi.`,
  beyondAll: 'A espera é mais longa que a de todas as séries comparáveis, então não estimamos mais.',
};
