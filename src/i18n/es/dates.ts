import type { dateWords as English } from '#i18n/en/dates.ts';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const WEEKDAYS = 'domingo lunes martes miércoles jueves viernes sábado'.split(' ');

const month = (number: number) => MONTHS[number - 1] ?? '';
const inYear = ({ date, month: number }: { date: number; month: number }) => `${date} de ${month(number)}`;

/** How dates, hours and lengths of time are written. */
export const dateWords: typeof English = {
  day: (day) => `${inYear(day)} de ${day.year}`,
  weekday: (day) => `${WEEKDAYS[day.weekday] ?? ''} ${inYear(day)} de ${day.year}`,
  dayOfYear: inYear,
  month: (day) => `${month(day.month)} de ${day.year}`,
  monthName: (day) => month(day.month),
  shortMonth: (day) => month(day.month).slice(0, 3),
  year: (day) => String(day.year),
  range: (first, last) => {
    const begins =
      first.year !== last.year
        ? `${inYear(first)} de ${first.year}`
        : first.month === last.month
          ? String(first.date)
          : inYear(first);
    return `${begins} – ${inYear(last)} de ${last.year}`;
  },
  // It stands in one line.
  hour: ({ hour, minute }) =>
    `${hour % 12 || 12}:${String(minute).padStart(2, '0')}\u00a0${hour < 12 ? 'a' : 'p'}.\u00a0m.`,
};
