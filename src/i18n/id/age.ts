import { formatNumber } from '#i18n/format.ts';

import type { ago as English } from '#i18n/en/age.ts';

/** Numbers that are said as words. */
const WORDS = 'nol,satu,dua,tiga,empat,lima,enam,tujuh,delapan,sembilan,sepuluh,sebelas,dua belas'.split(',');

const count = (number: number, unit: string) => `${WORDS[number] ?? formatNumber(number)} ${unit} lalu`;

/** How long ago something was, as a person would say it: "kemarin", "lima minggu lalu". `days` are whole days. */
export const ago: typeof English = (days) => {
  if (days < 1) return 'hari ini';
  if (days === 1) return 'kemarin';
  if (days < 14) return count(days, 'hari');
  if (days < 60) return count(Math.round(days / 7), 'minggu');
  const months = Math.round(days / 30.4375);
  if (months < 24) return months === 12 ? 'setahun lalu' : count(months, 'bulan');
  return count(Math.floor(months / 12), 'tahun');
};
