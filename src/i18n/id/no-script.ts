import type { noScript as EnglishNoScript, olderBrowser as EnglishOlderBrowser } from '#i18n/en/no-script.ts';

/** What a page says of itself where scripts do not run. It was written on `day`. */
export const noScript: typeof EnglishNoScript = (day) =>
  `Tanpa skrip, halaman tetap seperti saat ditulis pada ${day}: untuk yang belum mulai menonton, dan dihitung dari hari itu.`;

/** What a page says of itself in a browser that is too old for the app. It was written on `day`. */
export const olderBrowser: typeof EnglishOlderBrowser = (day) =>
  `Browser ini terlalu lama, jadi hanya bisa menampilkan halaman. Semuanya berfungsi di Chrome 100, Safari 15.4, Firefox 104, dan yang lebih baru. Yang kamu baca di sini ditulis pada ${day}, untuk yang belum mulai menonton.`;
