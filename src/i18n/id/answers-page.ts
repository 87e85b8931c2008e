import { formatDay } from '#i18n/format.ts';

import type { answersPageWords as English } from '#i18n/en/answers-page.ts';

/** What the page of answers says besides the facts. */
export const answersPageWords: typeof English = {
  lead: 'Yang ditanyakan orang, singkatnya. Ketuk pertanyaan untuk lebih lengkap.',
  /** A question of the facts, with the numbers of the awaited season and the one behind it. */
  ask: (question, awaited) =>
    question.replaceAll('{awaited}', String(awaited)).replaceAll('{next}', String(awaited + 1)),
  groups: (awaited) => ({
    season: `Musim ${awaited}`,
    watching: 'Menontonnya',
    story: 'Ceritanya',
    people: 'Orang-orangnya',
    making: 'Di balik layar',
  }),
  rest: (count) => `Dan ${count} lagi`,
  more: 'Selengkapnya',
  asOf: (day) => `Per ${formatDay(day)}.`,
  none: 'Belum ada jawaban.',
  words: 'Istilah dalam cerita',
  noWords: 'Belum ada istilah. Yang pertama datang bersama episode-episode awal.',
  alsoCalled: (names) => `Disebut juga ${names.join(', ')}.`,
  open: 'Yang masih terbuka',
  openLead: (open) => `${open} pertanyaan menunggu jawaban.`,
  allAnswered: 'Semua pertanyaan sudah terjawab.',
  /** Until the season is over nobody hears what it leaves open. */
  shut: (until) => `Ini tetap tersegel sampai ${until}.`,
  noneOpen: 'Setahu kami tidak ada pertanyaan terbuka.',
  answeredIn: (episode) => `Terjawab di ${episode}`,
  sides: {
    for: 'Mendukung',
    against: 'Membantah',
    makers: 'Kata para pembuatnya',
    news: 'Tambahan dari berita',
  },
  claims: { plot: 'Klaim orang tentang cerita', cast: 'Klaim orang tentang pemeran' },
  sources: 'Sumber halaman ini',
};
