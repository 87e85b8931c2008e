import type { markWords as English } from '#i18n/en/marks.ts';

export const markWords: typeof English = {
  fates: {
    alive: 'Hidup',
    bitten: 'Tergigit',
    infected: 'Terinfeksi',
    'half-zombie': 'Setengah zombi',
    dead: 'Meninggal',
    missing: 'Hilang',
    unknown: 'Tidak diketahui',
  },
  marks: {
    present: { name: 'Hadir' },
    there: { name: 'Masih ada' },
    bitten: { name: 'Tergigit' },
    turned: { name: 'Menjadi zombi' },
    half: { name: 'Setengah zombi' },
    gone: { name: 'Tak lagi hadir' },
    open: { name: 'Tanpa kabar' },
  },
};
