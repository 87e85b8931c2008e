import { formatDay, formatNumber } from '#i18n/format.ts';
import { formatMinutes } from '#i18n/format-amounts.ts';

import type { sendWords as English } from '#i18n/en/send.ts';
import { thePoint } from './point.ts';

const days = (count: number) => `${formatNumber(count)} ${count === 1 ? 'dia' : 'dias'}`;

/** What pictures to send say, and the sheet that shows one. Without being asked they tell nothing past `start`. */
export const sendWords: typeof English = {
  sheet: 'Uma imagem para enviar',
  shareIt: 'Compartilhar',
  save: 'Salvar',
  saved: 'Está a caminho dos seus downloads.',
  close: 'Fechar',
  drawing: 'Desenhando',
  failed: 'Este navegador não nos deixou desenhar a imagem. Este é o texto, para copiar:',
  again: 'Tentar de novo',
  refused: 'Seu dispositivo não aceitou. Melhor salvar.',
  /** What is asked for with the spoiler picture, and what it then may tell. */
  withNames: {
    label: 'Imagem com spoilers: leva nomes e marcas',
    warning: (point) => `Conta o que acontece até ${thePoint(point)}, e a imagem avisa isso.`,
  },
  withLines: {
    label: 'Pôr minhas linhas nela',
    warning: (point) => `Suas linhas podem contar o que acontece até ${thePoint(point)}. A própria imagem avisa.`,
  },
  harmless: 'Segura para quem não começou: sem nomes, e nada do que acontece.',

  spoils: (point) => `Spoilers até ${thePoint(point)}.`,
  unofficial: 'não oficial, feito por fãs',
  /** The sender's place; the season where there are several. */
  place: ({ season, episode, of }) => {
    const [all, one] =
      season === null ? ['Todos os', 'Episódio'] : [`Temporada ${season}, todos os`, `Temporada ${season}, episódio`];
    return episode >= of ? `${all} ${of} episódios` : `${one} ${episode} de ${of}`;
  },
  /** How many in ten answer; more or less, and neither none nor all of them unless that is so. */
  share: (tenths) => {
    if (tenths === 10) return 'Todo mundo responde à chamada.';
    return tenths === 0
      ? 'Ninguém responde à chamada.'
      : `Cerca de ${tenths} em cada 10 ${tenths === 1 ? 'responde' : 'respondem'} à chamada.`;
  },
  desks: (tenths) => `${tenths} de dez carteiras ${tenths === 1 ? 'está ocupada' : 'estão ocupadas'}.`,
  lights: (episode) => `Luzes acesas até ${thePoint(episode)}.`,
  windows: 'Uma escola à noite, com as janelas acesas que já apareceram até agora.',
  waited: (count) => `Esperei ${days(count)}.`,
  waiting: (count) => `Estou esperando há ${days(count)}.`,
  tally: 'Um risco de giz para cada semana.',
  since: (day) => `desde ${formatDay(day)}`,
  between: (first, last) => `de ${formatDay(first)} a ${formatDay(last)}`,
  progress: (episode, of) =>
    episode >= of ? `Todos os ${of} episódios vistos.` : `${episode} de ${of} episódios vistos.`,
  /** What stands out stays together, on a line of its own. */
  season: (mostly) => `Minha temporada. ${mostly.replaceAll(' ', '\u00a0')}`.trim(),
  counted: (list) => (list.length === 0 ? '' : `${list.join(', ')}.`),
  told: (episode, reaction, line) =>
    `Episódio ${episode}${reaction === null ? '' : `, ${reaction.toLowerCase()}`}${line === '' ? '.' : `: ${line}`}`,
  minutes: (minutes) => `Já vi ${formatMinutes(minutes)}`,
};
