import type { rollCallWords as English } from '#i18n/en/roll-call.ts';
import { markWords } from './marks.ts';
import { ofThePoint, thePoint, toThePoint } from './point.ts';

export const rollCallWords: typeof English = {
  hangul: '출석부',
  /** The headline, in two sentences. */
  onRegister: (people) => `${people} en la lista.`,
  answering: (people) => `${people === 1 ? 'Responde' : 'Responden'} ${people}.`,
  hint: (point) => `Después ${ofThePoint(point)}. Toca una marca para ver por qué.`,
  rowHint: (point) => `Después ${ofThePoint(point)}. Toca una fila para ver por qué.`,
  closed: (point) => `La lista se abre con ${thePoint(point)}.`,
  seasons: 'Temporada',
  season: (season) => `Temporada ${season}`,
  episode: 'episodio',
  legend: 'Qué significan las marcas',
  caption: 'Personas por episodio',
  groups: { here: 'Aún aquí', half: 'Medio zombis', open: 'Sin noticias', lost: 'Pérdidas' },
  later: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  square: (person, episode, mark) => `${episode}, ${person}: ${mark}`,
  notYet: (person, episode) => `${episode}, ${person}: aún no está en la lista`,
  /** Marks as the legend says them. */
  meanings: {
    present: 'presente',
    there: 'sigue ahí, no sale',
    bitten: 'con mordida',
    turned: 'se transformó',
    half: 'medio zombi',
    gone: 'ya no está',
    open: 'sin noticias',
  },
  row: (person) => `${person}, episodio por episodio`,
  since: (mark, point) =>
    // What somebody did is done once.
    `${mark} ${mark === markWords.marks.turned.name ? 'en' : 'desde'} ${thePoint(point)}.`,
  undated: 'Nadie dice en qué episodio pasó esto.',
  classList: 'Está en la lista de la clase.',
  firstSeen: 'Aquí aparece por primera vez.',
  notShown: 'No sale en este episodio, y nada dice que le haya pasado algo. Por eso responde.',
  noWord: (point) => `Sin noticias desde ${thePoint(point)}.`,
  whatIsHalf: '¿Qué es un medio zombi?',
  toEpisode: (episode) => `Ir ${toThePoint(episode)}`,
  drawn: 'Los dibujos son nuestros. No son retratos del elenco.',
  send: 'Enviar una imagen de la lista',
  close: 'Cerrar',
};
