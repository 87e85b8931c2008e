import type { Duration } from '#domain/facts/duration.ts';
import { formatNumber } from '#i18n/format.ts';
import { koreanBoard } from '#i18n/korean-board.ts';

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

/** What is written on the classroom board. What it has in Korean is in Korean in every edition: it is the board of that classroom. */
export const boardWords: typeof English = {
  season: (season) => `Temporada ${season}`,
  /** Days until a day (D), as people count down in Korea. */
  countdown: (days) => `D-${days}`,
  unknown: 'D-?',
  noDay: 'No sabemos de ningún día, así que no hay nada que contar.',
  windowOver: 'Ese periodo ya pasó, y no sabemos de ningún estreno.',
  korean: koreanBoard,
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
