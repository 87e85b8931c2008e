import { REACTIONS, type Reaction } from '#domain/story/reactions.ts';
import { formatNumber, formatRange } from '#i18n/format.ts';

import type { mySeasonWords as English } from '#i18n/en/my-season.ts';
import { nameEpisode } from './episode-name.ts';
import { listed } from './grammar.ts';
import { thePoint } from './point.ts';

const FEELINGS = {
  heart: 'amor',
  tear: 'lágrimas',
  gasp: 'espanto',
  laugh: 'risos',
  fist: 'raiva',
} satisfies Record<Reaction, string>;

/** The page and the picture of a visitor's own season. */
export const mySeasonWords: typeof English = {
  episode: nameEpisode,
  seasons: 'Qual temporada',
  season: (season) => `Temporada ${season}`,
  empty: (episode) =>
    episode === null
      ? 'Vai enchendo conforme você vê.'
      : `Vai enchendo conforme você vê. Depois de ver ${thePoint(episode)}, ele fica aqui com sua marca e sua linha.`,
  rewatch: 'Você está revendo.',
  watched: (done, of) =>
    done >= of
      ? `Todos os ${formatNumber(of)} episódios.`
      : `${formatNumber(done)} de ${formatNumber(of)} episódios até agora.`,
  /** From the first to the last day that is known; `every` where each episode has one. */
  took: (first, last, every) => {
    const days = formatRange({ first, last });
    if (!every) return `${days}. Alguns episódios não têm dia.`;
    return `Em ${first === last ? 'um dia' : `${formatNumber(last - first + 1)} dias`}, ${days}.`;
  },
  /** "Sobretudo lágrimas.", "Sobretudo amor e lágrimas."; of more than two nothing stands out. */
  mostly: (reactions) => {
    if (reactions.length === 0) return '';
    return reactions.length > 2
      ? `Um pouco de ${reactions.length === REACTIONS.length ? 'tudo' : 'cada coisa'}.`
      : `Sobretudo ${listed(reactions.map((reaction) => FEELINGS[reaction]))}.`;
  },
  tally: 'Quantas vezes cada marca',
  print: 'Imprimir',
  send: 'Enviar minha temporada',
  about: 'Só você vê esta página. Ela é feita no seu dispositivo, com o que você guardou de cada episódio.',
};
