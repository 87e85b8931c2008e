import type { notFoundWords as English } from '#i18n/en/not-found.ts';

/** What the page for no page says. It comes when it is needed, and so do its words. */
export const notFoundWords: typeof English = {
  title: 'Tidak ditemukan',
  stamp: 'Nihil',
  status: 'Error 404: halaman itu tidak ada.',
  hint: 'Mungkin salah ketik, atau halamannya pindah.',
  home: 'Ke Hari ini',
};
