import type { DayNumber } from '#domain/facts/calendar.ts';
import { formatDay, formatDayOfYear, formatMonthName } from '#i18n/format.ts';

import type { forecastWords as English } from '#i18n/en/forecast.ts';

/** From this many days ahead on, a day without its year could be taken for this year's. */
const YEAR_NEEDED = 330;

const NUMBERS = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ');

/** "18 Maret", with its year where that does not go without saying. */
const day = (value: DayNumber, today: DayNumber) =>
  value - today < YEAR_NEEDED ? formatDayOfYear(value) : formatDay(value);

/** A share of at most a half, as people say it: "sekitar satu dari lima". */
const oneIn = (share: number) => {
  const of = Math.round(1 / share);
  return share < 1 / 20 ? 'hampir tidak ada' : `sekitar satu dari ${NUMBERS[of - 1] ?? of}`;
};

export const forecastWords: typeof English = {
  day,
  today: 'hari ini',
  middle: 'titik tengah',
  dot: 'Tiap titik berarti peluang 1 dari 20.',
  halves: (median, today, end, after) =>
    `Setengahnya jatuh sebelum ${day(median, today)}, ${oneIn(after)} setelah ${formatMonthName(end)}.`,
  plotLink: 'Dari mana perkiraan ini',
  none: (season) =>
    `Belum ada perkiraan untuk musim ${season}: kami menghitung dari akhir syuting, dan belum ada yang bilang kapan itu.`,
  beyondAll: 'Penantiannya lebih lama daripada semua serial pembanding, jadi kami berhenti memperkirakan.',
};
