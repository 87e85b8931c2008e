import type { Duration } from '#domain/facts/duration.ts';
import { formatNumber } from '#i18n/format.ts';
import { koreanBoard } from '#i18n/korean-board.ts';

const count = (value: number, unit: string) => `${formatNumber(value)} ${unit}${value === 1 ? '' : 's'}`;

/** The units from the first one that is not zero to the last one that is shown. */
const spoken = (left: Duration, withSeconds: boolean): string => {
  const units = [
    [left.days, count(left.days, 'day')],
    [left.hours, count(left.hours, 'hour')],
    [left.minutes, count(left.minutes, 'minute')],
    ...(withSeconds ? ([[left.seconds, count(left.seconds, 'second')]] as const) : []),
  ] as const;
  const first = units.findIndex(([value]) => value > 0);
  return units
    .slice(first)
    .map(([, text]) => text)
    .join(' ');
};

/**
 * What is written on the classroom board. What the board has in Korean is in Korean in every
 * edition: it is the board of that classroom.
 */
export const boardWords = {
  season: (season: number) => `Season ${season}`,
  /** Days until a day (D), as people count down in Korea. */
  countdown: (days: number) => `D-${days}`,
  unknown: 'D-?',
  noDay: 'We know of no day, so there is nothing to count down to.',
  windowOver: 'That time has passed, and we know of no release.',
  korean: koreanBoard,
  corner: (day: string) => `On the edge of the board, in Korean: ${day}. Talking in class: nobody.`,
  hour: (hour: string) => `${hour} on your clock`,
  hours: (hours: number) => `${count(hours, 'hour')} to go`,
  timeLeft: (season: number) => `Time left until season ${season}`,
  daysLeft: (days: number) => `${count(days, 'day')} to go`,
  spoken,
  spokenBell: (season: number, left: Duration | null) =>
    left === null
      ? `Season ${season} is out.`
      : `Season ${season} comes out in ${spoken(left, false).replace(/( 0 hours| 0 minutes)+$/, '')}.`,
  fullScreen: 'Full screen',
  standsStill: 'We do not count from a clock that cannot be right.',
};
