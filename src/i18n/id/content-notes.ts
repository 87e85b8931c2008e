import type { contentNoteWords as English } from '#i18n/en/content-notes.ts';

import { lowerFirst } from './grammar.ts';

export const contentNoteWords: typeof English = {
  title: 'Catatan konten',
  none: 'Kami tidak menemukan catatan konten untuk episode ini. Meski begitu, mungkin ada yang perlu diwaspadai.',
  /** The topics in a sentence, the strongest first. */
  contains: (topics) => `Berisi: ${topics.map(lowerFirst).join(', ')}.`,
  details: 'Rincian',
  depth: 'Seberapa rinci catatannya',
  depths: { off: 'Nonaktif', category: 'Topik', detail: 'Rincian' },
  turnedOff: 'Kamu mematikan catatan konten.',
  scheme: 'Dari mana topiknya',
  reading: 'Seberapa kuat masing-masing adalah penilaian kami sendiri. Tidak ada lembaga yang menilainya.',
  severity: { mild: 'ringan', moderate: 'sedang', strong: 'kuat', unknown: 'kami tak tahu seberapa kuat' },
};
