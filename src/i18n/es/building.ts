import { says } from '#domain/facts/text.ts';
import type { Room } from '#domain/story/rooms.ts';

import type { buildingWords as English } from '#i18n/en/building.ts';
import { lowerFirst } from './grammar.ts';
import { ofThePoint, thePoint } from './point.ts';

/** The article of a room's name, by the end of its first word: "la azotea", "el gimnasio". */
const articleOf = (name: string) => {
  const [first = ''] = name.toLowerCase().split(' ');
  if (/^(?:aula|área)$/.test(first)) return 'el';
  if (first.endsWith('as')) return 'las';
  if (first.endsWith('os')) return 'los';
  return /(?:a|[cs]ión|dad)$/.test(first) ? 'la' : 'el';
};

/** Where somebody is, in a sentence: "en la azotea", "en el salón de música". */
const inSentence = ({ name }: Pick<Room, 'name'>) => `en ${articleOf(says(name))} ${lowerFirst(says(name))}`;

export const buildingWords: typeof English = {
  title: (episode) => `Dónde están después ${ofThePoint(episode)}`,
  titleBefore: 'Dónde están',
  before: (episode) => `Las luces se encienden con ${thePoint(episode)}.`,
  class: (room) =>
    room === null
      ? 'Nadie que hayamos leído dice dónde está la clase al final.'
      : room.where === 'away'
        ? `La clase salió de la escuela y está ${inSentence(room)}.`
        : `La clase está ${inSentence(room)}.`,
  open: 'Ver el edificio',
  close: 'Plegarlo',
  drawing: 'La escuela Hyosan, sin escala. En qué piso queda cada lugar es suposición nuestra.',
  now: 'aquí ahora',
  seenBefore: 'se vio antes',
  ahead: 'aún no se ve',
  untold: 'nadie dice qué hay ahí',
  look: (episode) => `Después ${ofThePoint(episode)}`,
  ticks: 'Mirar atrás',
  season: (season) => `Temporada ${season}`,
  openEpisode: (episode) => `Abrir ${thePoint(episode)}`,
  send: 'Enviar la imagen',
  list: 'A quién se vio y dónde',
  theClass: 'la clase',
  more: (count) => `+${count}`,
};
