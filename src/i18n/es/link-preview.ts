import { formatNumber } from '#i18n/format.ts';

import type { linkPreviewWords as English } from '#i18n/en/link-preview.ts';
import { headlineWords } from './headline.ts';
import { state } from './state.ts';

/** What stands in the picture that a shared link shows, and what is said of it. Words of a build step: no page has them. */
export const linkPreviewWords: typeof English = {
  state,
  show: 'Estamos muertos',
  /** The state, and the day where there is one: it counts no days and knows no today. */
  answer: (situation) => {
    const { mode } = situation.release;
    return mode === 'dated' || mode === 'released' ? `${state(situation)}.` : headlineWords.answer(situation);
  },
  finding: (season, due, wrong) => {
    if (due === 0) return `Ninguna predicción sobre la temporada ${season} ha llegado a su fecha.`;
    const came = due === 1 ? 'predicción' : 'predicciones';
    return `${formatNumber(due)} ${came} sobre la temporada ${season} ya ${due === 1 ? 'llegó' : 'llegaron'} a su fecha. ${formatNumber(wrong)} ${wrong === 1 ? 'se equivocó' : 'se equivocaron'}.`;
  },
  episodes: 'Todos los episodios, y nada que no hayas visto todavía.',
  episode: 'Sellado hasta que lo veas',
  cast: 'Quién es quién, hasta donde vas.',
  rollCall: 'La lista, hasta donde vas.',
  person: 'Hasta donde vas',
  newest: (day) => `La noticia más reciente es del ${day}`,
  unofficial: 'La guía no oficial: sin spoilers más allá de donde vas',
  asOf: (day) => `al ${day}`,
  pictureOf: (says, day) => `“${says}” con tiza en un pizarrón verde, al ${day}.`,
};
