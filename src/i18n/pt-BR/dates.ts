import type { dateWords as English } from '#i18n/en/dates.ts';

const MONTHS = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');
const WEEKDAYS = 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado'.split(' ');

const month = (number: number) => MONTHS[number - 1] ?? '';
const inYear = ({ date, month: number }: { date: number; month: number }) => `${date} de ${month(number)}`;

/** How dates, hours and lengths of time are written. */
export const dateWords: typeof English = {
  day: (day) => `${inYear(day)} de ${day.year}`,
  weekday: (day) => `${WEEKDAYS[day.weekday] ?? ''}, ${inYear(day)} de ${day.year}`,
  dayOfYear: inYear,
  month: (day) => `${month(day.month)} de ${day.year}`,
  monthName: (day) => month(day.month),
  shortMonth: (day) => `${month(day.month).slice(0, 3)}.`,
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
  hour: ({ hour, minute }) => `${hour}h${minute === 0 ? '' : String(minute).padStart(2, '0')}`,
};
