import { REACTIONS, type Reaction } from '#domain/story/reactions.ts';
import { formatNumber, formatRange } from '#i18n/format.ts';

import type { mySeasonWords as English } from '#i18n/en/my-season.ts';
import { nameEpisode } from './episode-name.ts';
import { listed } from './grammar.ts';
import { thePoint } from './point.ts';

const FEELINGS = {
  heart: 'amor',
  tear: 'lágrimas',
  gasp: 'asombro',
  laugh: 'risas',
  fist: 'rabia',
} satisfies Record<Reaction, string>;

/** The page and the picture of a visitor's own season. */
export const mySeasonWords: typeof English = {
  episode: nameEpisode,
  seasons: 'Qué temporada',
  season: (season) => `Temporada ${season}`,
  empty: (episode) =>
    episode === null
      ? 'Se llena conforme la ves.'
      : `Se llena conforme la ves. Cuando hayas visto ${thePoint(episode)}, estará aquí con tu marca y tu línea.`,
  rewatch: 'Esta es otra vuelta.',
  watched: (done, of) =>
    done >= of
      ? `Los ${formatNumber(of)} episodios.`
      : `${formatNumber(done)} de ${formatNumber(of)} episodios por ahora.`,
  /** From the first to the last day that is known; `every` where each episode has one. */
  took: (first, last, every) => {
    const days = formatRange({ first, last });
    if (!every) return `${days}. Algunos episodios no tienen día.`;
    return `En ${first === last ? 'un día' : `${formatNumber(last - first + 1)} días`}, ${days}.`;
  },
  /** "Sobre todo lágrimas.", "Sobre todo amor y lágrimas."; of more than two nothing stands out. */
  mostly: (reactions) => {
    if (reactions.length === 0) return '';
    return reactions.length > 2
      ? `Un poco de ${reactions.length === REACTIONS.length ? 'todo' : 'esto y de aquello'}.`
      : `Sobre todo ${listed(reactions.map((reaction) => FEELINGS[reaction]))}.`;
  },
  tally: 'Cuántas veces cada marca',
  print: 'Imprimir',
  send: 'Enviar mi temporada',
  about: 'Esta página solo la ves tú. Se hace en tu dispositivo, con lo que guardaste de cada episodio.',
};
