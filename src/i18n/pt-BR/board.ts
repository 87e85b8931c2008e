import type { Duration } from '#domain/facts/duration.ts';
import { formatNumber } from '#i18n/format.ts';
import { koreanBoard } from '#i18n/korean-board.ts';

import type { boardWords as English } from '#i18n/en/board.ts';

const count = (value: number, unit: string) => `${formatNumber(value)} ${unit}${value === 1 ? '' : 's'}`;
const left = (value: number, unit: string) => `${value === 1 ? 'Falta' : 'Faltam'} ${count(value, unit)}`;

/** The units from the first one that is not zero to the last one that is shown. */
const spoken = ({ days, hours, minutes, seconds }: Duration, withSeconds: boolean): string => {
  const units = [
    [days, count(days, 'dia')],
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
  noDay: 'Não sabemos de nenhum dia, então não há o que contar.',
  windowOver: 'Esse período já passou, e não sabemos de nenhuma estreia.',
  korean: koreanBoard,
  corner: (day) => `No canto da lousa, em coreano: ${day}. Conversando na aula: ninguém.`,
  hour: (hour) => `${hour} no seu relógio`,
  hours: (hours) => left(hours, 'hora'),
  timeLeft: (season) => `Tempo que falta para a temporada ${season}`,
  daysLeft: (days) => left(days, 'dia'),
  spoken,
  spokenBell: (season, duration) =>
    duration === null
      ? `A temporada ${season} já saiu.`
      : `A temporada ${season} estreia em ${spoken(duration, false).replace(/( 0 horas| 0 minutos)+$/, '')}.`,
  fullScreen: 'Tela cheia',
  standsStill: 'Não contamos nada por um relógio que não pode estar certo.',
};
