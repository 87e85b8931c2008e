import type { storageNoticeWords as English } from '#i18n/en/storage-notice.ts';

/** What stands above every page where the saved place is not what it should be. */
export const storageNoticeWords: typeof English = {
  'set-aside':
    'Kami tidak bisa membaca progresmu yang tersimpan, jadi kami sisihkan dan kamu kembali ke awal, tanpa spoiler apa pun.',
  unavailable:
    'Browser ini tidak mengizinkan kami menyimpan apa pun. Progresmu, dan yang kamu tulis atau segel, bertahan sampai halaman ditutup.',
};
