import { formatDay, formatNumber } from '#i18n/format.ts';
import { formatMinutes } from '#i18n/format-amounts.ts';

import type { sendWords as English } from '#i18n/en/send.ts';

/** What pictures to send say, and the sheet that shows one. Without being asked they tell nothing past `start`. */
export const sendWords: typeof English = {
  sheet: 'Gambar untuk dikirim',
  shareIt: 'Bagikan',
  save: 'Simpan',
  saved: 'Sedang menuju unduhanmu.',
  close: 'Tutup',
  drawing: 'Menggambar',
  failed: 'Browser ini tidak mengizinkan kami menggambarnya. Ini teksnya, untuk disalin:',
  again: 'Coba lagi',
  refused: 'Perangkatmu menolaknya. Kamu bisa menyimpannya.',
  /** What is asked for with the spoiler picture, and what it then may tell. */
  withNames: {
    label: 'Gambar spoiler: ada nama dan tanda di dalamnya',
    warning: (point) => `Menceritakan yang terjadi sampai ${point}, dan itu tertulis di gambarnya.`,
  },
  withLines: {
    label: 'Taruh barisku di dalamnya',
    warning: (point) => `Barismu mungkin menceritakan yang terjadi sampai ${point}. Itu tertulis di gambarnya.`,
  },
  harmless: 'Aman untuk yang belum mulai: tanpa nama, dan tanpa kejadian apa pun.',

  spoils: (point) => `Spoiler sampai ${point}.`,
  unofficial: 'tidak resmi, buatan penggemar',
  /** The sender's place; the season where there are several. */
  place: ({ season, episode, of }) => {
    const [all, one] = season === null ? ['Semua', 'Episode'] : [`Musim ${season}, semua`, `Musim ${season}, episode`];
    return episode >= of ? `${all} ${of} episode` : `${one} ${episode} dari ${of}`;
  },
  /** How many in ten answer; more or less, and neither none nor all of them unless that is so. */
  share: (tenths) => {
    if (tenths === 10) return 'Semua menjawab absensi.';
    return tenths === 0 ? 'Tak ada yang menjawab absensi.' : `Sekitar ${tenths} dari 10 menjawab absensi.`;
  },
  desks: (tenths) => `${tenths} dari sepuluh bangku terisi.`,
  lights: (episode) => `Lampu menyala, sampai ${episode}.`,
  windows: 'Sekolah di malam hari, dengan jendela yang sudah terlihat sejauh ini menyala.',
  waited: (days) => `${formatNumber(days)} hari aku menunggu.`,
  waiting: (days) => `${formatNumber(days)} hari sudah aku menunggu.`,
  tally: 'Satu goresan kapur tiap minggu.',
  since: (day) => `sejak ${formatDay(day)}`,
  between: (first, last) => `${formatDay(first)} sampai ${formatDay(last)}`,
  progress: (episode, of) =>
    episode >= of ? `Semua ${of} episode ditonton.` : `${episode} dari ${of} episode ditonton.`,
  /** What stands out stays together, on a line of its own. */
  season: (mostly) => `Musimku. ${mostly.replaceAll(' ', '\u00a0')}`.trim(),
  counted: (list) => (list.length === 0 ? '' : `${list.join(', ')}.`),
  told: (episode, reaction, line) =>
    `Episode ${episode}${reaction === null ? '' : `, ${reaction.toLowerCase()}`}${line === '' ? '.' : `: ${line}`}`,
  minutes: (minutes) => `${formatMinutes(minutes)} sudah kutonton`,
};
