import type { ownNoteWords as English } from '#i18n/en/own-notes.ts';

/** What stands around the visitor's own notes on an episode. Nothing here asks for one. */
export const ownNoteWords: typeof English = {
  title: 'Hanya untukmu',
  hint: 'Satu tanda dan satu baris, kalau mau',
  marks: 'Tandamu',
  again: 'Ketuk lagi untuk menghapusnya.',
  reactions: {
    heart: 'Cinta',
    tear: 'Air mata',
    gasp: 'Kaget',
    laugh: 'Tawa',
    fist: 'Marah',
  },
  line: 'Satu baris darimu',
  left: (letters) => `sisa ${letters}`,
  tooLong: (letters) => `Kelebihan ${letters === 1 ? 'satu' : letters} huruf. Tersimpan begitu lebih pendek.`,
  kept: 'Tersimpan di perangkat ini.',
  notKept: 'Browser ini tidak menyimpan apa pun, jadi bertahan sampai kamu menutup halaman.',
  mySeason: 'Lihat musimku',
};
