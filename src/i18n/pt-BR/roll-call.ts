import type { rollCallWords as English } from '#i18n/en/roll-call.ts';
import { markWords } from './marks.ts';
import { inThePoint, ofThePoint, thePoint, toThePoint } from './point.ts';

/** What somebody did is done once: it happened in an episode, not since. */
const DONE_ONCE: ReadonlySet<string> = new Set([markWords.marks.turned.name, markWords.marks.gone.name]);

export const rollCallWords: typeof English = {
  hangul: '출석부',
  /** The headline, in two sentences. */
  onRegister: (people) => `${people} na lista.`,
  answering: (people) => `${people} ${people === 1 ? 'responde' : 'respondem'}.`,
  hint: (point) => `Depois ${ofThePoint(point)}. Toque em uma marca para ver por quê.`,
  rowHint: (point) => `Depois ${ofThePoint(point)}. Toque em uma linha para ver por quê.`,
  closed: (point) => `A lista de chamada abre com ${thePoint(point)}.`,
  seasons: 'Temporada',
  season: (season) => `Temporada ${season}`,
  episode: 'episódio',
  legend: 'O que significam as marcas',
  caption: 'Pessoas por episódio',
  groups: { here: 'Ainda aqui', half: 'Meio-zumbis', open: 'Sem notícias', lost: 'Perdas' },
  later: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  square: (person, episode, mark) => `${episode}, ${person}: ${mark}`,
  notYet: (person, episode) => `${episode}, ${person}: ainda não está na lista`,
  /** Marks as the legend says them. */
  meanings: {
    present: 'presente',
    there: 'continua aí, não aparece',
    bitten: 'com mordida',
    turned: 'virou zumbi',
    half: 'meio-zumbi',
    gone: 'se foi',
    open: 'sem notícias',
  },
  row: (person) => `${person}, episódio por episódio`,
  since: (mark, point) => `${mark} ${DONE_ONCE.has(mark) ? inThePoint(point) : `desde ${thePoint(point)}`}.`,
  undated: 'Ninguém diz em qual episódio isso aconteceu.',
  classList: 'Está na lista da turma.',
  firstSeen: 'Aqui aparece pela primeira vez.',
  notShown: 'Não aparece neste episódio, e nada indica que algo tenha acontecido. Por isso responde.',
  noWord: (point) => `Sem notícias desde ${thePoint(point)}.`,
  whatIsHalf: 'O que é um meio-zumbi?',
  toEpisode: (episode) => `Ir ${toThePoint(episode)}`,
  drawn: 'Os desenhos são nossos. Não são retratos do elenco.',
  send: 'Enviar uma imagem da lista',
  close: 'Fechar',
};
