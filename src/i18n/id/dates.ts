import type { dateWords as English } from '#i18n/en/dates.ts';

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const WEEKDAYS = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');

const month = (number: number) => MONTHS[number - 1] ?? '';
const inYear = ({ date, month: number }: { date: number; month: number }) => `${date} ${month(number)}`;

/** How dates, hours and lengths of time are written. */
export const dateWords: typeof English = {
  day: (day) => `${inYear(day)} ${day.year}`,
  weekday: (day) => `${WEEKDAYS[day.weekday] ?? ''}, ${inYear(day)} ${day.year}`,
  dayOfYear: inYear,
  month: (day) => `${month(day.month)} ${day.year}`,
  monthName: (day) => month(day.month),
  shortMonth: (day) => month(day.month).slice(0, 3),
  year: (day) => String(day.year),
  range: (first, last) => {
    const begins =
      first.year !== last.year
        ? `${inYear(first)} ${first.year}`
        : first.month === last.month
          ? String(first.date)
          : inYear(first);
    return `${begins} – ${inYear(last)} ${last.year}`;
  },
  // A sentence puts "pukul" before it.
  hour: ({ hour, minute }) => [hour, minute].map((part) => String(part).padStart(2, '0')).join('.'),
};
