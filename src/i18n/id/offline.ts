import type { offlineWords as English } from '#i18n/en/offline.ts';

export const offlineWords: typeof English = {
  ready: 'Siap dipakai offline',
  notReady: 'Belum siap dipakai offline',
  readyHint: 'Semua halaman tersimpan di sini dan terbuka tanpa jaringan.',
  notReadyHint: 'Kini halaman datang dari jaringan. Semua tetap berfungsi.',
  savesData:
    'Setelah kunjungan pertama, halaman biasanya disimpan di sini. Browsermu minta hemat data, jadi kami menunggu izinmu.',
  keep: 'Simpan untuk offline',
  newer: 'Ada versi lebih baru. Kamu bisa lanjut dengan ini, atau ganti sekarang.',
  takeNewer: 'Pakai sekarang',
  stale: (day) => `Ini salinan simpananmu dari ${day}: kami gagal mencapai situs untuk yang lebih baru.`,
};
