import type { storyWords as English } from '#i18n/en/story.ts';
import { nameEpisode } from './episode-name.ts';
import { ofThePoint, thePoint, together } from './point.ts';

/** All that the page of the story so far says besides the story. */
export const storyWords: typeof English = {
  episode: nameEpisode,
  /** Above a recap: up to which episode, and how long it is. */
  lead: (upTo, words) => together(`Até ${thePoint(upTo)}, em ${words} palavras.`),
  length: 'Quanto da história',
  lengths: { minute: 'Um minuto', five: 'Cinco minutos', all: 'Inteira' },
  part: 'Qual parte',
  season: (number) => `Temporada ${number}`,
  sinceLast: 'Desde a última vez que você viu',
  since: (episode) => `A partir ${ofThePoint(episode)}`,
  untold: 'Nada disso aconteceu nesses episódios.',
  /** For whoever has not started, or where there is nothing to tell. */
  none: (first) =>
    first === null
      ? 'Ainda não há história para contar.'
      : `A história começa com ${together(thePoint(first))}. Depois que você assistir, ela é contada aqui, até onde você viu.`,
  dayLine: 'Dia a dia',
  dayLineLead:
    'Em cima o episódio, embaixo o dia da história. O dia 1 é quando o surto começa. Um ponto de interrogação: ninguém diz.',
  days: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  dayOf: (episode, days) => {
    if (days === null) return `${episode}: ninguém diz que dia`;
    return days.first === days.last ? `${episode}: dia ${days.first}` : `${episode}: dias ${days.first} a ${days.last}`;
  },
  print: 'Imprimir',
  sources: 'Fontes desta página',
};
