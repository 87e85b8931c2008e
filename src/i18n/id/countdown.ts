import type { MilestoneId } from '#domain/status/milestones.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';

import type { countdownWords as English } from '#i18n/en/countdown.ts';
import { lowerFirst } from './grammar.ts';
import { statusWords } from './status.ts';

const { days } = statusWords;

/** "274–275" where the sources differ, "1,628" where they do not. */
const between = (least: number, most: number) =>
  least === most ? formatNumber(most) : `${formatNumber(least)}–${formatNumber(most)}`;

/** What an event is called on the line of the wait. */
const event = {
  renewed: 'Diperpanjang',
  'pre-production': 'Praproduksi dimulai',
  casting: 'Pemeran diumumkan',
  'table-read': 'Pembacaan naskah diperlihatkan',
  'filming-started': 'Syuting dimulai',
  'filming-wrapped': 'Syuting selesai',
  'post-production': 'Pascaproduksi dimulai',
  teaser: 'Teaser dirilis',
  'release-date-announced': 'Tanggal diumumkan',
  trailer: 'Trailer dirilis',
  released: 'Tayang',
} satisfies Record<MilestoneId, string>;

export const countdownWords: typeof English = {
  title: 'Hitung mundur',
  close: 'Tutup',
  hideSeconds: 'Sembunyikan detik',
  calm: 'Tanpa detik, karena perangkatmu meminta lebih sedikit gerakan.',
  keepAwake: 'Layar tetap menyala',
  keepAwakeRefused: 'Perangkatmu menolaknya sekarang.',
  yourTime: 'Waktumu',
  seoul: 'Seoul',
  losAngeles: 'Los Angeles',
  hour: 'Kapan tayang di tempatmu',
  hourIfToday: 'Harinya belum diketahui. Kalau hari ini:',
  dayBefore: 'malam sebelumnya',
  waitSoFar: 'Penantian sejauh ini',
  waitLasted: 'Penantian',
  send: 'Kirim penantianku',
  ago: (least, most) => (most === 0 ? 'hari ini' : `${between(least, most)} hari lalu`),
  ahead: (left) => `${days(left)} lagi`,
  /** What happened in the wait: the season before came out, where no rung is named, or rungs of the awaited one were reached. */
  event: ({ ids, season }) => {
    if (ids.length === 0 || ids.includes('released')) return `Musim ${season} tayang`;
    return ids.map((id, index) => (index === 0 ? event[id] : lowerFirst(event[id]))).join(', ');
  },
  now: 'Sekarang',
  unchecked: (day) => `Garis titik-titik sejak ${formatDay(day)}: tidak ada kabar yang lebih baru.`,
};
