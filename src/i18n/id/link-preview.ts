import { formatNumber } from '#i18n/format.ts';

import type { linkPreviewWords as English } from '#i18n/en/link-preview.ts';
import { headlineWords } from './headline.ts';
import { state } from './state.ts';

/** What stands in the picture that a shared link shows, and what is said of it. Words of a build step: no page has them. */
export const linkPreviewWords: typeof English = {
  state,
  show: 'All of Us Are Dead',
  /** The state, and the day where there is one: it counts no days and knows no today. */
  answer: (situation) => {
    const { mode } = situation.release;
    return mode === 'dated' || mode === 'released' ? `${state(situation)}.` : headlineWords.answer(situation);
  },
  finding: (season, due, wrong) =>
    due === 0
      ? `Belum ada prediksi soal musim ${season} yang tiba waktunya.`
      : `${formatNumber(due)} prediksi soal musim ${season} sudah tiba waktunya. ${formatNumber(wrong)} meleset.`,
  episodes: 'Semua episode, dan tak ada yang belum kamu tonton.',
  episode: 'Tersegel sampai kamu tonton',
  cast: 'Siapa itu siapa, sejauh yang kamu tonton.',
  rollCall: 'Daftar hadir, sejauh yang kamu tonton.',
  person: 'Sejauh yang kamu tonton',
  newest: (day) => `Kabar terbaru dari ${day}`,
  unofficial: 'Pendamping tidak resmi: tanpa spoiler setelah progresmu',
  asOf: (day) => `per ${day}`,
  pictureOf: (says, day) => `“${says}” dengan kapur di papan tulis hijau, per ${day}.`,
};
