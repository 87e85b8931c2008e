import { says } from '#domain/facts/text.ts';
import type { Room } from '#domain/story/rooms.ts';

import type { buildingWords as English } from '#i18n/en/building.ts';
import { inSmallLetters } from '#i18n/small-letters.ts';

/** Where somebody is, in a sentence: "di UKS", "di ruang musik". */
const inSentence = ({ name }: Pick<Room, 'name'>) => `di ${inSmallLetters(says(name))}`;

export const buildingWords: typeof English = {
  title: (episode) => `Di mana mereka setelah ${episode}`,
  titleBefore: 'Di mana mereka',
  before: (episode) => `Lampunya menyala mulai ${episode}.`,
  class: (room) =>
    room === null
      ? 'Tak satu pun sumber menyebut di mana murid sekelas akhirnya.'
      : room.where === 'away'
        ? `Murid sekelas sudah meninggalkan sekolah dan ada ${inSentence(room)}.`
        : `Murid sekelas ada ${inSentence(room)}.`,
  open: 'Lihat gedungnya',
  close: 'Lipat',
  drawing: 'SMA Hyosan, tidak sesuai skala. Letak lantainya tebakan kami.',
  now: 'kini di sini',
  seenBefore: 'sudah terlihat',
  ahead: 'belum terlihat',
  untold: 'isinya tak disebutkan',
  look: (episode) => `Setelah ${episode}`,
  ticks: 'Kilas balik',
  season: (season) => `Musim ${season}`,
  openEpisode: (episode) => `Buka ${episode}`,
  send: 'Kirim gambarnya',
  list: 'Siapa terlihat di mana',
  theClass: 'kelasnya',
  more: (count) => `+${count}`,
};
