import { REACTIONS, type Reaction } from '#domain/story/reactions.ts';
import { formatNumber, formatRange } from '#i18n/format.ts';

import type { mySeasonWords as English } from '#i18n/en/my-season.ts';
import { nameEpisode } from './episode-name.ts';

const FEELINGS = {
  heart: 'cinta',
  tear: 'air mata',
  gasp: 'kaget',
  laugh: 'tawa',
  fist: 'marah',
} satisfies Record<Reaction, string>;

/** The page and the picture of a visitor's own season. */
export const mySeasonWords: typeof English = {
  episode: nameEpisode,
  seasons: 'Musim yang mana',
  season: (season) => `Musim ${season}`,
  empty: (episode) =>
    episode === null
      ? 'Terisi seiring kamu menonton.'
      : `Terisi seiring kamu menonton. Setelah ${episode} selesai, ia ada di sini dengan tanda dan barismu.`,
  rewatch: 'Ini tonton ulangmu.',
  watched: (done, of) =>
    done >= of
      ? `Semua ${formatNumber(of)} episode.`
      : `${formatNumber(done)} dari ${formatNumber(of)} episode sejauh ini.`,
  /** From the first to the last day that is known; `every` where each episode has one. */
  took: (first, last, every) => {
    const days = formatRange({ first, last });
    if (!every) return `${days}. Sebagian episode tanpa tanggal.`;
    return `Dalam ${first === last ? 'satu hari' : `${formatNumber(last - first + 1)} hari`}, ${days}.`;
  },
  /** "Paling sering air mata.", "Paling sering cinta dan air mata."; of more than two nothing stands out. */
  mostly: (reactions) => {
    if (reactions.length === 0) return '';
    return reactions.length > 2
      ? `Sedikit dari ${reactions.length === REACTIONS.length ? 'semuanya' : 'ini dan itu'}.`
      : `Paling sering ${reactions.map((reaction) => FEELINGS[reaction]).join(' dan ')}.`;
  },
  tally: 'Berapa kali tiap tanda',
  print: 'Cetak',
  send: 'Kirim musimku',
  about: 'Hanya kamu yang melihat halaman ini. Dibuat di perangkatmu, dari yang kamu simpan di tiap episode.',
};
