import { formatDay, formatNumber } from '#i18n/format.ts';
import { formatMinutes } from '#i18n/format-amounts.ts';

import type { sendWords as English } from '#i18n/en/send.ts';
import { thePoint } from './point.ts';

const days = (count: number) => `${formatNumber(count)} ${count === 1 ? 'día' : 'días'}`;

/** What pictures to send say, and the sheet that shows one. Without being asked they tell nothing past `start`. */
export const sendWords: typeof English = {
  sheet: 'Una imagen para enviar',
  shareIt: 'Compartir',
  save: 'Guardar',
  saved: 'Va en camino a tus descargas.',
  close: 'Cerrar',
  drawing: 'Dibujándola',
  failed: 'Este navegador no nos dejó dibujar la imagen. Este es su texto, para copiar:',
  again: 'Intentar de nuevo',
  refused: 'Tu dispositivo no la aceptó. Mejor guárdala.',
  /** What is asked for with the spoiler picture, and what it then may tell. */
  withNames: {
    label: 'Imagen con spoilers: lleva nombres y marcas',
    warning: (point) => `Cuenta lo que pasa hasta ${thePoint(point)}, y lo dice en la imagen.`,
  },
  withLines: {
    label: 'Poner mis líneas en ella',
    warning: (point) => `Tus líneas pueden contar lo que pasa hasta ${thePoint(point)}. La imagen misma lo dice.`,
  },
  harmless: 'Segura para quien no ha empezado: sin nombres, y nada de lo que pasa.',

  spoils: (point) => `Spoilers hasta ${thePoint(point)}.`,
  unofficial: 'no oficial, hecho por fans',
  /** The sender's place; the season where there are several. */
  place: ({ season, episode, of }) => {
    const [all, one] =
      season === null ? ['Los', 'Episodio'] : [`Temporada ${season}, los`, `Temporada ${season}, episodio`];
    return episode >= of ? `${all} ${of} episodios` : `${one} ${episode} de ${of}`;
  },
  /** How many in ten answer; more or less, and neither none nor all of them unless that is so. */
  share: (tenths) => {
    if (tenths === 10) return 'Toda la lista responde.';
    return tenths === 0
      ? 'Nadie responde a la lista.'
      : `Cerca de ${tenths} de cada 10 ${tenths === 1 ? 'responde' : 'responden'} a la lista.`;
  },
  desks: (tenths) => `${tenths} de diez pupitres ${tenths === 1 ? 'está ocupado' : 'están ocupados'}.`,
  lights: (episode) => `Luces encendidas hasta ${thePoint(episode)}.`,
  windows: 'Una escuela de noche, con las ventanas encendidas que se han visto hasta ahora.',
  waited: (count) => `Esperé ${days(count)}.`,
  waiting: (count) => `Llevo ${days(count)} esperando.`,
  tally: 'Una raya de tiza por cada semana.',
  since: (day) => `desde el ${formatDay(day)}`,
  between: (first, last) => `del ${formatDay(first)} al ${formatDay(last)}`,
  progress: (episode, of) => (episode >= of ? `Los ${of} episodios vistos.` : `${episode} de ${of} episodios vistos.`),
  /** What stands out stays together, on a line of its own. */
  season: (mostly) => `Mi temporada. ${mostly.replaceAll(' ', '\u00a0')}`.trim(),
  counted: (list) => (list.length === 0 ? '' : `${list.join(', ')}.`),
  told: (episode, reaction, line) =>
    `Episodio ${episode}${reaction === null ? '' : `, ${reaction.toLowerCase()}`}${line === '' ? '.' : `: ${line}`}`,
  minutes: (minutes) => `Ya vi ${formatMinutes(minutes)}`,
};
