import type { DayNumber } from '#domain/facts/calendar.ts';
import { formatDay, formatDayOfYear, formatMonthName } from '#i18n/format.ts';

/** From this many days ahead on, a day without its year could be taken for this year's. */
const YEAR_NEEDED = 330;

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');

/** "18 March", with its year where that does not go without saying. */
const day = (value: DayNumber, today: DayNumber) =>
  value - today < YEAR_NEEDED ? formatDayOfYear(value) : formatDay(value);

/** A share of at most a half, as people say it: "one in five". */
const oneIn = (share: number) => {
  const of = Math.round(1 / share);
  return share < 1 / 20 ? 'hardly any' : `about one in ${NUMBERS[of - 1] ?? of}`;
};

export const forecastWords = {
  day,
  today: 'today',
  middle: 'the middle',
  dot: 'Each dot is a 1 in 20 chance.',
  halves: (median: DayNumber, today: DayNumber, end: DayNumber, after: number) =>
    `Half fall before ${day(median, today)}, ${oneIn(after)} after ${formatMonthName(end)}.`,
  plotLink: 'How we come to this estimate',
  none: (season: number) =>
    `No guess for season ${season} yet: we reckon from the end of filming, and nobody has said when that is or was.`,
  beyondAll: 'The wait is longer than that of every comparable series, so we no longer guess.',
};
