import { type DayRange, toDate, toRange } from '#domain/facts/calendar.ts';
import type { Duration } from '#domain/facts/duration.ts';
import { formatNumber } from '#i18n/format.ts';

import type { boardWords as English } from '#i18n/en/board.ts';

const count = (value: number, unit: string) => `${formatNumber(value)} ${unit}${value === 1 ? '' : 's'}`;
const left = (value: number, unit: string) => `${value === 1 ? 'Falta' : 'Faltan'} ${count(value, unit)}`;

/** The units from the first one that is not zero to the last one that is shown. */
const spoken = ({ days, hours, minutes, seconds }: Duration, withSeconds: boolean): string => {
  const units = [
    [days, count(days, 'día')],
    [hours, count(hours, 'hora')],
    [minutes, count(minutes, 'minuto')],
    ...(withSeconds ? ([[seconds, count(seconds, 'segundo')]] as const) : []),
  ] as const;
  const first = units.findIndex(([value]) => value > 0);
  return units
    .slice(first)
    .map(([, text]) => text)
    .join(' ');
};

/** Months or a year as a Korean class writes them on its board; null for days that are none of these. */
const inKorean = ({ first, last }: DayRange): string | null => {
  const [year = '', month = ''] = toDate(first).split('-');
  const isAll = (period: string, precision: 'month' | 'quarter' | 'half' | 'year') => {
    const range = toRange(period, precision);
    return range.first === first && range.last === last;
  };
  const quarter = Math.ceil(Number(month) / 3);
  if (isAll(`${year}-${month}`, 'month')) return `${year}년 ${Number(month)}월`;
  if (isAll(`${year}-Q${quarter}`, 'quarter')) return `${year}년 ${quarter}분기`;
  if (isAll(`${year}-H${quarter > 2 ? 2 : 1}`, 'half')) return `${year}년 ${quarter > 2 ? '하반기' : '상반기'}`;
  return isAll(year, 'year') ? `${year}년` : null;
};

/** What is written on the classroom board. What it has in Korean is in Korean in every edition: it is the board of that classroom. */
export const boardWords: typeof English = {
  season: (season) => `Temporada ${season}`,
  /** Days until a day (D), as people count down in Korea. */
  countdown: (days) => `D-${days}`,
  unknown: 'D-?',
  noDay: 'No sabemos de ningún día, así que no hay nada que contar.',
  windowOver: 'Ese periodo ya pasó, y no sabemos de ningún estreno.',
  /** The right-hand column: month, day and weekday (Sunday first), and who talks in class: nobody. */
  korean: {
    month: '월',
    day: '일',
    weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
    talking: ['떠드는', '사람'],
    nobody: '없음',
    today: '오늘',
    range: inKorean,
  },
  corner: (day) => `En la orilla del pizarrón, en coreano: ${day}. Hablan en clase: nadie.`,
  hour: (hour) => `${hour} en tu reloj`,
  hours: (hours) => left(hours, 'hora'),
  timeLeft: (season) => `Tiempo que falta para la temporada ${season}`,
  daysLeft: (days) => left(days, 'día'),
  spoken,
  spokenBell: (season, duration) =>
    duration === null
      ? `La temporada ${season} ya salió.`
      : `La temporada ${season} se estrena en ${spoken(duration, false).replace(/( 0 horas| 0 minutos)+$/, '')}.`,
  fullScreen: 'Pantalla completa',
  standsStill: 'No contamos nada con un reloj que no puede estar bien.',
};
