import type { shareWords as English } from '#i18n/en/share.ts';

export const shareWords: typeof English = {
  copied: 'Alamatnya sudah disalin.',
  field: 'Salin alamat ini',
  wordsCopied: 'Teksnya sudah disalin.',
  wordsField: 'Salin teks ini',
  pictureNotLoaded: 'Gambarnya gagal dimuat. Mungkin kamu offline.',
};
