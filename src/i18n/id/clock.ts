import type { clockWords as English } from '#i18n/en/clock.ts';

/** What is said of a device's clock that cannot be right. */
export const clockWords: typeof English = {
  title: 'Jam perangkat ini sepertinya salah',
  early: (says, newest) =>
    `Tertulis ${says}, padahal fakta terbaru kami bertanggal ${newest}. Semua hitungan hari meleset sampai jamnya dibetulkan.`,
  late: (says, newest) =>
    `Tertulis ${says}, bertahun-tahun setelah fakta terbaru kami, ${newest}. Kalau itu bukan hari ini, semua hitungan hari meleset.`,
};
