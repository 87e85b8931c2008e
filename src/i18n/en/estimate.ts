import type { DayNumber } from '#domain/calendar.ts';
import type { Forecast } from '#domain/forecast.ts';
import type { Coverage } from '#domain/waits.ts';
import { formatDay } from '#i18n/format.ts';

const day = (value: DayNumber) => formatDay(value);
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** How the estimate is made, in full. */
export const estimateWords = {
  twin: ({ median }: Forecast, after: DayNumber, share: number) =>
    `As likely before ${day(median)} as after it. ${percent(share)} lie after ${day(after)}.`,
  dots: 'Each dot is one chance in twenty.',
  plain: ({ plain }: Forecast) =>
    `A plain check beside it: the middle of all ${plain.of} waits gives ${day(plain.median)}.` +
    (plain.medianOfThose === null
      ? ''
      : ` ${plain.stillWaiting} of the ${plain.of} still waited at our age, and the middle of theirs gives ${day(plain.medianOfThose)}.`),
  covers: ({ of, model }: Coverage) =>
    `A band of eight tenths made this way caught ${model} of the ${of} series it rests on, each left out in turn.`,
  conflict: (later: DayNumber, { early, median, late }: Forecast, other: Forecast) => {
    const shift = Math.max(Math.abs(other.early - early), Math.abs(other.median - median), Math.abs(other.late - late));
    const moves =
      shift === 0 ? 'nothing moves' : `nothing moves by more than ${shift === 1 ? 'one day' : `${shift} days`}`;
    return `Sources differ on the day filming ended. Counted from the other one, ${day(later)}, ${moves}: the middle is ${day(other.median)}.`;
  },
  methodText: (notice: number) =>
    `We take how long comparable Korean series on Netflix took from the end of filming to the premiere, fit a bell curve with fat tails (Student’s t) to the logarithms of those waits, and cut off what can no longer be: the days until today and ${notice} more, because every comparable was announced at least 26 days ahead. ${notice} is our round figure, an assumption. The curve moves on by itself every day, and goes away when Netflix names a date.`,
  coverage: ({ of, model, empirical, range }: Coverage) =>
    `Tested by leaving one series out at a time: the curve’s middle eight tenths caught ${model} of ${of}, the same band read straight off the waits ${empirical} of ${of}, their whole range ${range} of ${of}. That was measured on bands that do not know how long we have waited; the one shown here does.`,
  rows: 'What it rests on',
  columns: { series: 'Series', wrapped: 'Filming wrapped', premiered: 'Premiered', wait: 'Wait', sources: 'Sources' },
};
