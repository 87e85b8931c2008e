import type { storyWords as English } from '#i18n/en/story.ts';
import { nameEpisode } from './episode-name.ts';

/** A number does not begin a line. */
const together = (text: string) => text.replace(/ (?=\d)/g, '\u00a0');

/** All that the page of the story so far says besides the story. */
export const storyWords: typeof English = {
  episode: nameEpisode,
  /** Above a recap: up to which episode, and how long it is. */
  lead: (upTo, words) => together(`Sampai ${upTo}, dalam ${words} kata.`),
  length: 'Seberapa panjang',
  lengths: { minute: 'Semenit', five: 'Lima menit', all: 'Semuanya' },
  part: 'Bagian mana',
  season: (number) => `Musim ${number}`,
  sinceLast: 'Sejak terakhir kamu menonton',
  since: (episode) => `Mulai ${episode}`,
  untold: 'Tak satu pun dari ini terjadi di episode-episode ini.',
  /** For whoever has not started, or where there is nothing to tell. */
  none: (first) =>
    first === null
      ? 'Belum ada cerita untuk disampaikan.'
      : `Ceritanya mulai di ${together(first)}. Setelah kamu menontonnya, ia diceritakan di sini, sejauh yang kamu tonton.`,
  dayLine: 'Hari demi hari',
  dayLineLead:
    'Di atas episodenya, di bawah hari dalam ceritanya. Hari ke-1 adalah saat wabah pecah. Tanda tanya: tidak disebutkan.',
  days: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  dayOf: (episode, days) => {
    if (days === null) return `${episode}: tidak disebutkan hari keberapa`;
    return days.first === days.last
      ? `${episode}: hari ke-${days.first}`
      : `${episode}: hari ke-${days.first} sampai ke-${days.last}`;
  },
  print: 'Cetak',
  sources: 'Sumber halaman ini',
};
