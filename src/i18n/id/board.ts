import type { Duration } from '#domain/facts/duration.ts';
import { formatNumber } from '#i18n/format.ts';
import { koreanBoard } from '#i18n/korean-board.ts';

import type { boardWords as English } from '#i18n/en/board.ts';

const count = (value: number, unit: string) => `${formatNumber(value)} ${unit}`;

/** The units from the first one that is not zero to the last one that is shown. */
const spoken = ({ days, hours, minutes, seconds }: Duration, withSeconds: boolean): string => {
  const units = [
    [days, count(days, 'hari')],
    [hours, count(hours, 'jam')],
    [minutes, count(minutes, 'menit')],
    ...(withSeconds ? ([[seconds, count(seconds, 'detik')]] as const) : []),
  ] as const;
  const first = units.findIndex(([value]) => value > 0);
  return units
    .slice(first)
    .map(([, text]) => text)
    .join(' ');
};

/** What is written on the classroom board. What it has in Korean is in Korean in every edition: it is the board of that classroom. */
export const boardWords: typeof English = {
  season: (season) => `Musim ${season}`,
  /** Days until a day (D), as people count down in Korea. */
  countdown: (days) => `D-${days}`,
  unknown: 'D-?',
  noDay: 'Kami belum tahu harinya, jadi belum ada yang dihitung.',
  windowOver: 'Waktu itu sudah lewat, dan setahu kami belum ada penayangan.',
  korean: koreanBoard,
  corner: (day) => `Di tepi papan, dalam bahasa Korea: ${day}. Mengobrol di kelas: nihil.`,
  hour: (hour) => `Pukul ${hour} di jammu`,
  hours: (hours) => `${count(hours, 'jam')} lagi`,
  timeLeft: (season) => `Sisa waktu menuju musim ${season}`,
  daysLeft: (days) => `${count(days, 'hari')} lagi`,
  spoken,
  spokenBell: (season, left) =>
    left === null
      ? `Musim ${season} sudah tayang.`
      : `Musim ${season} tayang ${spoken(left, false).replace(/( 0 jam| 0 menit)+$/, '')} lagi.`,
  fullScreen: 'Layar penuh',
  standsStill: 'Kami tidak menghitung dengan jam yang tidak mungkin benar.',
};
