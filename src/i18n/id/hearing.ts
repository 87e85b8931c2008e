import type { hearingWords as English } from '#i18n/en/hearing.ts';

/** What is said of the ways to hear of news, and of how fast each is. */
export const hearingWords: typeof English = {
  title: 'Cara mendapat kabar',
  state: 'Kalender, feed, atau notifikasi',
  stateOn: 'Notifikasi di perangkat ini',
  unknown: 'Tergantung.',
  calendar: {
    name: 'Kalender',
    here: 'Di aplikasi kalendermu.',
    otherwise: 'Kalau tidak ada yang terbuka',
    howFast: 'Begitu kalendermu mengecek. Kalender Google mungkin hanya mengecek sekali sehari, dan melewatkan alarm.',
  },
  feed: { name: 'Feed', here: 'Di pembaca feed-mu.', howFast: 'Begitu pembaca feed-mu mengecek.' },
  badge: {
    name: 'Lencana di ikon',
    here: {
      absent: 'Tidak di perangkat ini.',
      'not-installed': 'Setelah dipasang.',
      here: 'Ya, kalau sistemmu menampilkannya.',
    },
    howFast: 'Saat kamu membuka aplikasi, atau setelah aplikasi mengecek sendiri.',
  },
  background: {
    name: 'Notifikasi',
    here: {
      absent: 'Tidak di perangkat ini.',
      'not-installed': 'Setelah dipasang.',
      refused: 'Browsermu tidak mengizinkannya.',
      blocked: 'Notifikasi diblokir.',
    },
    howFast:
      'Saat browsermu membiarkan aplikasi mengecek: paling banyak dua kali sehari, jarang kalau kamu jarang ke sini.',
  },
  tellMe: 'Kabari aku',
  said: {
    absent: '',
    'not-installed': '',
    refused: 'Browsermu tidak mengizinkannya saat ini.',
    blocked: 'Browsermu memblokir notifikasi dari sini. Kamu bisa mengizinkannya di setelan browser untuk situs ini.',
    off: 'Dimatikan.',
    on: 'Dinyalakan. Isinya aman sejauh yang sudah kamu tonton.',
  },
};
