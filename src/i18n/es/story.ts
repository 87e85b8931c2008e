import type { storyWords as English } from '#i18n/en/story.ts';
import { nameEpisode } from './episode-name.ts';
import { thePoint, together } from './point.ts';

/** All that the page of the story so far says besides the story. */
export const storyWords: typeof English = {
  episode: nameEpisode,
  /** Above a recap: up to which episode, and how long it is. */
  lead: (upTo, words) => together(`Hasta ${thePoint(upTo)}, en ${words} palabras.`),
  length: 'Qué tan larga',
  lengths: { minute: 'Un minuto', five: 'Cinco minutos', all: 'Completa' },
  part: 'Qué parte',
  season: (number) => `Temporada ${number}`,
  sinceLast: 'Desde la última vez que la viste',
  since: (episode) => `Desde ${thePoint(episode)}`,
  untold: 'Nada de esto pasó en estos episodios.',
  /** For whoever has not started, or where there is nothing to tell. */
  none: (first) =>
    first === null
      ? 'Aún no hay historia que contar.'
      : `La historia empieza con ${together(thePoint(first))}. Cuando lo hayas visto, se cuenta aquí, hasta donde vas.`,
  dayLine: 'Día por día',
  dayLineLead:
    'Arriba el episodio, abajo el día de la historia. El día 1 es cuando estalla el brote. Un signo de interrogación: nadie lo dice.',
  days: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  dayOf: (episode, days) => {
    if (days === null) return `${episode}: nadie dice qué día`;
    return days.first === days.last ? `${episode}: día ${days.first}` : `${episode}: días ${days.first} a ${days.last}`;
  },
  print: 'Imprimir',
  sources: 'Fuentes de esta página',
};
