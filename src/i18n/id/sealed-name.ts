import type { sealedNameWords as English } from '#i18n/en/sealed-name.ts';

const OUTCOMES = {
  silent: 'Tidak menjawab.',
  answers: 'Masih menjawab.',
  'no-word': 'Sejak itu tanpa kabar.',
} as const;

/** Who a visitor says won't answer after an episode, before they watch it. */
export const sealedNameWords: typeof English = {
  ask: 'Siapa yang nanti tak akan menjawab?',
  hint: (episode) => `Pilih satu. Tetap tersegel sampai kamu menonton ${episode}, lalu absensi yang menjawab.`,
  offered: 'Yang menjawab sekarang',
  sealed: 'Satu nama tersegel',
  until: (episode) => `Terbuka setelah kamu menonton ${episode}.`,
  another: 'Pilih yang lain',
  takeBack: 'Batalkan',
  /** What became of whom they named. */
  outcome: (name, outcome) => `Kamu bilang ${name}. ${OUTCOMES[outcome]}`,
  sealedOn: (day) => `disegel ${day}`,
};
