import type { Mark } from '#domain/people/marks.ts';

import type { episodeWords as English } from '#i18n/en/episodes.ts';
import { episodeInSentence, nameEpisode } from './episode-name.ts';
import { markWords } from './marks.ts';

const SPELLED = 'nol,satu,dua,tiga,empat,lima,enam,tujuh,delapan,sembilan,sepuluh,sebelas,dua belas'.split(',');

/** A number as it is said; past twelve in digits. */
const spell = (count: number) => SPELLED[count] ?? `${count}`;
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A number does not begin a line. */
const together = (text: string) => text.replace(/ (?=\d)/g, '\u00a0');

/** "12 jam 8 mnt". */
const duration = (minutes: number) => {
  const parts = [Math.floor(minutes / 60), minutes % 60];
  const said = [`${parts[0]}\u00a0jam`, `${parts[1]}\u00a0mnt`].filter((_, index) => parts[index] !== 0);
  return said.length === 0 ? '0\u00a0mnt' : said.join(' ');
};

const lower = (mark: Mark) => markWords.marks[mark].name.toLowerCase();

export const episodeWords: typeof English = {
  title: 'Episode',
  hangul: '시간표',
  episode: nameEpisode,
  season: (number) => `Musim ${number}`,
  nothing: 'Tak ada episode untuk ditampilkan.',
  /** The timetable in a line: how many lie behind, how many ahead, and how long that takes (minutes). */
  totals: (watched, all, left, total) => {
    if (watched === 0) return `${all} episode, total ${duration(total)}.`;
    if (watched === all) return `${all === 1 ? 'Sudah' : `Semua ${all} sudah`} ditonton, ${duration(total)}.`;
    return `${watched} ditonton, ${all - watched} lagi: ${duration(left)} dari ${duration(total)}.`;
  },
  lengthsMissing: 'Sebagian tak disebutkan durasinya, jadi tidak dihitung.',
  minutes: (minutes, isSure) => `${isSure === false ? 'sekitar ' : ''}${minutes} mnt`,
  runtimeUnknown: 'durasi tidak diketahui',
  runtimeDoubt: 'Sumber berbeda-beda',
  watched: 'Ditonton',
  watchedCount: (watched, all) => `${watched} dari ${all} ditonton`,
  sealed: 'Tersegel',
  next: 'Berikutnya untukmu',
  watchedThis: (episode) => `Sudah tonton ${episode}`,
  watchedOn: (date) => `Ditonton ${date}`,
  undo: 'Urungkan',
  /** What an envelope holds, below how many: events, and where there are none, how it ends. */
  moments: (count) => (count === 0 ? 'Akhir cerita, tersegel' : 'momen, tersegel'),
  untilWatched: 'sampai kamu menonton',
  openAnyway: 'Tetap buka',
  question: (episode) => `Buka sebelum menonton? Semua yang terjadi di ${episode} diceritakan.`,
  open: 'Buka',
  leave: 'Biarkan tersegel',
  seal: 'Segel lagi',
  opened: (episode) => `Kamu membuka ini sebelum menonton ${episode}. Saat kamu datang lagi, ini tersegel kembali.`,
  unmet: 'orang yang belum kamu temui',
  keyEvents: 'Yang terjadi',
  people: 'Yang tampil',
  sources: 'Sumber halaman ini',
  otherEpisodes: 'Episode lain',
  previous: (episode) => `Sebelumnya: ${together(episode)}`,
  following: (episode) => `Berikutnya: ${together(episode)}`,
  turnByKeys: 'Tombol ← dan → membalik halaman.',
  turnBySwipe: 'Geser untuk membalik halaman.',
  roll: {
    title: 'Saatnya absensi',
    /** How many episodes of the season are left. */
    done: (episode, left) =>
      `${upperFirst(episode)} sudah ditonton. ${left === 0 ? 'Itu yang terakhir.' : `${upperFirst(spell(left))} lagi.`}`,
    skip: 'Lewati',
    isNew: 'baru',
    changed: (from, to) =>
      `Sekarang ${lower(to)}, ${from === null ? 'baru masuk daftar hadir' : `sebelumnya ${lower(from)}`}`,
    more: (count) => `dan ${count} lagi`,
    nobody: 'Semua menjawab seperti sebelumnya.',
    count: (people, answering) => `${people} di daftar hadir. ${answering} menjawab.`,
    standing: (count, mark) => `${count} ${lower(mark)}`,
    register: 'Daftar hadir',
    send: 'Kirim ini',
  },
  /** "Episode" of "Episode 7", whose number stands large beside it. */
  episodeWord: (story, episode) => upperFirst(episodeInSentence(story, episode).replace(/ \d+$/, '')),
  episodeUnit: '',
};
