import type { DayNumber } from '#domain/facts/calendar.ts';
import type { Forecast } from '#domain/status/forecast.ts';
import { formatDay, formatMonth } from '#i18n/format.ts';

const day = (value: DayNumber) => formatDay(value);

export const forecastWords = {
  title: 'Our estimate',
  short: ({ early, median, late }: Forecast) =>
    `Our estimate, not Netflix’s: around ${formatMonth(median)}. Eight chances in ten lie between ${day(early)} and ${day(late)}.`,
  none: (season: number) =>
    `None for season ${season} yet: we reckon from the end of filming, and nobody has told when that is or was.`,
  beyondAll: 'The wait is longer than that of every comparable series, so the estimate is a guess.',
  method: 'How it is made',
};
