import type { happened as EnglishHappened, rungs as EnglishRungs } from '#i18n/en/rungs.ts';

/** The rungs of the ladder by name. */
export const rungs: typeof EnglishRungs = {
  renewed: 'Diperpanjang',
  'pre-production': 'Praproduksi',
  casting: 'Pemeran',
  'table-read': 'Pembacaan naskah',
  'filming-started': 'Mulai syuting',
  'filming-wrapped': 'Selesai syuting',
  'post-production': 'Pascaproduksi',
  teaser: 'Teaser pertama',
  'release-date-announced': 'Tanggal tayang',
  trailer: 'Trailer lengkap',
  released: 'Ada di Netflix',
};

/** What happened, as the beginning of a sentence: "Syuting selesai pada Februari 2026". */
export const happened: typeof EnglishHappened = {
  renewed: 'Diperpanjang',
  'pre-production': 'Praproduksi dimulai',
  casting: 'Pemeran diumumkan',
  'table-read': 'Pembacaan naskah diperlihatkan',
  'filming-started': 'Syuting dimulai',
  'filming-wrapped': 'Syuting selesai',
  'post-production': 'Pascaproduksi dimulai',
  teaser: 'Teaser dirilis',
  'release-date-announced': 'Tanggal tayang diumumkan',
  trailer: 'Trailer dirilis',
  released: 'Mulai tayang',
};
