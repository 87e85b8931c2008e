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
  finding: (season, due, wrong) => {
    if (due === 0) return `Nenhuma previsão sobre a temporada ${season} chegou à data.`;
    const came = due === 1 ? 'previsão' : 'previsões';
    return `${formatNumber(due)} ${came} sobre a temporada ${season} já ${due === 1 ? 'chegou' : 'chegaram'} à data. ${formatNumber(wrong)} ${wrong === 1 ? 'errou' : 'erraram'}.`;
  },
  episodes: 'Todos os episódios, e nada que você ainda não viu.',
  episode: 'Lacrado até você ver',
  cast: 'Quem é quem, até onde você viu.',
  rollCall: 'A chamada, até onde você viu.',
  person: 'Até onde você viu',
  newest: (day) => `A notícia mais recente é de ${day}`,
  unofficial: 'O guia não oficial: sem spoilers além de onde você viu',
  asOf: (day) => `em ${day}`,
  pictureOf: (says, day) => `“${says}” em giz numa lousa verde, em ${day}.`,
};
