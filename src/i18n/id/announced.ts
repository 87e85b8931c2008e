import { formatNumber } from '#i18n/format.ts';

import type { announcedWords as English } from '#i18n/en/announced.ts';

/** What stands on the start page only now and then: beside a day that is named or has come, and after the last episode. */
export const announcedWords: typeof English = {
  finished: (season) => `Musim ${season} sudah kamu tamatkan.`,
  news: {
    title: (season) => `Kabar musim ${season}: aman dibuka?`,
    what: 'Isinya siapa yang kembali, siapa yang baru, dan apa ceritanya, jadi akhir musim lalu ikut ketahuan.',
    open: (season) => `Tampilkan kabar musim ${season}`,
    back: 'Yang kembali',
    more: (season) => `Semua tentang musim ${season}`,
  },
  addToCalendar: 'Tambahkan ke kalender',
  calendarFailed: 'Itu gagal dimuat. Mungkin kamu offline.',
  rewatch: 'Nonton ulang dulu?',
  /** How much there is to see again, and how often: `gap` days from one to the next, or `most` on one day. */
  rewatchPlan: (episodes, minutes, { gap, most }) => {
    const length = minutes === null ? '' : `, ${Math.floor(minutes / 60)} jam ${minutes % 60} mnt`;
    const pace =
      most > 1
        ? `sampai ${most} sehari`
        : gap <= 1
          ? 'satu sehari'
          : gap === 7
            ? 'satu seminggu'
            : `satu tiap ${gap === 2 ? 'dua' : gap} hari`;
    return `${episodes} episode${length}: ${pace}.`;
  },
  watch: 'Tonton di Netflix',
  look: 'Cek di Netflix',
  start: 'Mulai episode 1',
  sealed: 'Semua di sini tetap tersegel sampai kamu bilang sudah nonton.',
  waited: (days) => `${formatNumber(days)} hari`,
  waitedSince: (day) => `kamu menunggu, sejak ${day}`,
  send: 'Kirim',
};
