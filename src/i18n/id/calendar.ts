import { formatDay } from '#i18n/format.ts';

import type { calendarWords as English } from '#i18n/en/calendar.ts';
import { listed } from './grammar.ts';

/** What our calendars say, in somebody's own calendar: safe for whoever has not started; and what the page says of them. */
export const calendarWords: typeof English = {
  release: (season) => ({
    calendar: `All of Us Are Dead, musim ${season}`,
    about: `Hari tayang musim ${season}, begitu Netflix mengumumkannya. Dari Roll Call, pendamping tidak resmi.`,
    event: `All of Us Are Dead: musim ${season} tayang`,
    eventAbout:
      'Hari tayang ini sudah diumumkan Netflix. Tayangan orisinalnya tayang tengah malam di Los Angeles, serentak di mana-mana.',
    window: `All of Us Are Dead: musim ${season} akan tayang dalam rentang waktu ini`,
    windowAbout: 'Netflix menyebut rentang waktu ini, dan belum ada harinya.',
    takenBack: `All of Us Are Dead: musim ${season}, tanggal ditarik kembali`,
    takenBackAbout: 'Tanggal ini pernah disebut dan tak berlaku lagi. Kami belum tahu yang baru.',
    alarms: {
      dayBefore: `All of Us Are Dead: musim ${season} tayang sehari lagi`,
      halfHourBefore: `All of Us Are Dead: musim ${season} tayang setengah jam lagi`,
    },
  }),
  rewatch: {
    calendar: 'All of Us Are Dead, sekali lagi',
    episode: (name) => `All of Us Are Dead: ${name}`,
  },
  subscription: {
    title: 'Di kalendermu',
    undated:
      'Kalau berlangganan, harinya muncul di kalendermu begitu Netflix mengumumkannya dan kami membacanya. Sampai saat itu, belum ada harinya.',
    window: 'Netflix menyebut rentang waktu. Kalau berlangganan, harinya menyusul begitu diumumkan dan kami baca.',
    dated: 'Kalau berlangganan, acaranya ikut pindah saat harinya pindah. Atau simpan sekali sebagai file.',
    alarms: 'Acara tayangnya punya dua alarm, sehari dan setengah jam sebelumnya.',
    withWindow: 'Masukkan juga bulan atau kuartal, sebagai acara tentatif, sampai ada harinya',
    subscribe: 'Berlangganan',
    save: 'Simpan tanggal',
    fileName: (season) => `musim-${season}.ics`,
    google:
      'Google Calendar, kata penggunanya, melewatkan alarm dari kalender langganan, dan mengecek perubahan hanya sekitar sekali sehari.',
  },
  address: {
    label: 'Alamatnya, kalau kalender memintanya',
    copy: 'Salin',
    copied: 'Tersalin.',
    notCopied: 'Browser ini tidak bisa menyalinkannya. Alamatnya sudah dipilih untukmu.',
    nothing:
      'Tidak ada yang terbuka, seperti di banyak ponsel Android? Salin alamatnya dan tempel di halaman kalendermu sendiri. Pakai browser, paling baik di komputer.',
    pages: { google: 'Google Calendar: “Dari URL”', outlook: 'Outlook: “Berlangganan dari web”' },
  },
  planner: {
    title: 'Rencanakan nonton ulang',
    lead: (episodes, seasons) =>
      `${episodes} episode musim ${listed(seasons.map(String))}, dibagi sepanjang waktu sebelum hari pilihanmu, sebagai file kalender yang dibuat di perangkat ini.`,
    before: 'Selesai sebelum',
    ask: 'Pilih hari, dan rencananya muncul di sini.',
    past: 'Pilih hari setelah hari ini.',
    near: (earliest, most) =>
      `Itu terlalu dekat. Dengan paling banyak ${most} episode sehari, hari pertama yang cukup adalah ${formatDay(earliest)}.`,
    made: (first, most) =>
      `Mulainya ${formatDay(first)}.${most > 1 ? ` Harinya lebih sedikit daripada episodenya, jadi beberapa hari berisi sampai ${most}.` : ''}`,
    plan: 'Rencananya',
    save: 'Simpan rencana',
    fileName: 'nonton-ulang.ics',
  },
};
