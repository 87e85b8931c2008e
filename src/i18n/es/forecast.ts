import type { DayNumber } from '#domain/facts/calendar.ts';
import { formatDay, formatDayOfYear, formatMonthName } from '#i18n/format.ts';

import type { forecastWords as English } from '#i18n/en/forecast.ts';

/** From this many days ahead on, a day without its year could be taken for this year's. */
const YEAR_NEEDED = 330;

const NUMBERS = 'uno dos tres cuatro cinco seis siete ocho nueve diez'.split(' ');

/** "18 de marzo", with its year where that does not go without saying. */
const day = (value: DayNumber, today: DayNumber) =>
  value - today < YEAR_NEEDED ? formatDayOfYear(value) : formatDay(value);

/** A share of at most a half, as people say it: "cerca de uno de cada cinco". */
const oneIn = (share: number) => {
  const of = Math.round(1 / share);
  return share < 1 / 20 ? 'casi ninguno' : `cerca de uno de cada ${NUMBERS[of - 1] ?? of}`;
};

export const forecastWords: typeof English = {
  day,
  today: 'hoy',
  middle: 'el punto medio',
  dot: 'Cada punto es 1 posibilidad en 20.',
  halves: (median, today, end, after) =>
    `La mitad cae antes del ${day(median, today)}, ${oneIn(after)} después de ${formatMonthName(end)}.`,
  plotLink: 'Cómo llegamos a esta estimación',
  none: (season) =>
    `Aún sin estimación para la temporada ${season}: contamos desde el fin del rodaje, y nadie ha dicho cuándo es o fue.`,
  beyondAll: 'La espera es más larga que la de todas las series comparables, así que ya no estimamos.',
};
