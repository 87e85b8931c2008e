import type { sourceWords as English } from '#i18n/en/sources.ts';

export const sourceWords: typeof English = {
  count: (count) => `${count} sumber`,
  all: 'Semua sumber di satu halaman',
  none: 'Sumber tidak ditemukan',
  dateUnknown: 'tanpa tanggal',
  passesOn: (publisher, date) => `meneruskan ${publisher}, ${date}`,
  addressUnknown: 'tanpa alamat',
  loadFailed: 'Sumber tidak bisa dimuat.',
  retry: 'Coba lagi',
  wrong: 'Ada yang salah?',
  wrongNotLoaded: 'Itu gagal dimuat. Mungkin kamu offline.',
  corrections: 'Artikel awal, dikoreksi',
  correctionsLead: 'Tiga artikel mengawali proyek ini. Ini yang keliru di dalamnya.',
  says: 'Tertulis',
  actually: 'Kata sumber',
};
