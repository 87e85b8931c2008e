import type { DateWords } from '#i18n/date-words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const month = (number: number) => MONTHS[number - 1] ?? '';
const inYear = ({ date, month: number }: { date: number; month: number }) => `${date} ${month(number)}`;

/** How dates, hours and lengths of time are written. */
export const dateWords: DateWords = {
  day: (day) => `${inYear(day)} ${day.year}`,
  weekday: (day) => `${WEEKDAYS[day.weekday] ?? ''}, ${inYear(day)} ${day.year}`,
  dayOfYear: inYear,
  month: (day) => `${month(day.month)} ${day.year}`,
  monthName: (day) => month(day.month),
  shortMonth: (day) => (day.month === 9 ? 'Sept' : month(day.month).slice(0, 3)),
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
  hour: ({ hour, minute }) => [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'),
};
