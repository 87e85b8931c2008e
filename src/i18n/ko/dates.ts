import type { CalendarDay } from '#i18n/date-words.ts';

import type { dateWords as English } from '#i18n/en/dates.ts';

const WEEKDAYS = '일월화수목금토';

const inYear = ({ month, date }: CalendarDay) => `${month}월 ${date}일`;
const day = (at: CalendarDay) => `${at.year}년 ${inYear(at)}`;

/** The hour of a clock that is said in halves of the day: 0 is the first of the night. */
const hourOf = (hour: number) => (hour < 12 ? `오전 ${hour}시` : `오후 ${hour === 12 ? 12 : hour - 12}시`);

export const dateWords: typeof English = {
  day,
  weekday: (at) => `${day(at)} ${WEEKDAYS[at.weekday] ?? ''}요일`,
  dayOfYear: inYear,
  month: ({ year, month }) => `${year}년 ${month}월`,
  monthName: ({ month }) => `${month}월`,
  shortMonth: ({ month }) => `${month}월`,
  year: ({ year }) => `${year}년`,
  range: (first, last) => {
    const ends = first.year !== last.year ? day(last) : first.month !== last.month ? inYear(last) : `${last.date}일`;
    return `${day(first)}~${ends}`;
  },
  hour: ({ hour, minute }) =>
    hour === 12 && minute === 0 ? '정오' : `${hourOf(hour)}${minute === 0 ? '' : ` ${minute}분`}`,
};
