import { says } from '#domain/facts/text.ts';
import type { Room } from '#domain/story/rooms.ts';

import type { buildingWords as English } from '#i18n/en/building.ts';
import { contract, lowerFirst } from './grammar.ts';
import { ofThePoint, thePoint } from './point.ts';

/** The article of a room's name, by the end of its first word: "a biblioteca", "o ginásio". */
const articleOf = (name: string) => {
  const [first = ''] = name.toLowerCase().split(' ');
  if (first.endsWith('as')) return 'as';
  if (first.endsWith('os')) return 'os';
  return /(?:a|[çs]ão|dade)$/.test(first) ? 'a' : 'o';
};

/** Where somebody is, in a sentence: "no terraço", "na sala de música". */
const inSentence = ({ name }: Pick<Room, 'name'>) =>
  contract('em', `${articleOf(says(name))} ${lowerFirst(says(name))}`);

export const buildingWords: typeof English = {
  title: (episode) => `Onde estão depois ${ofThePoint(episode)}`,
  titleBefore: 'Onde estão',
  before: (episode) => `As luzes se acendem com ${thePoint(episode)}.`,
  class: (room) =>
    room === null
      ? 'Ninguém que lemos diz onde a turma está no fim.'
      : room.where === 'away'
        ? `A turma saiu da escola e está ${inSentence(room)}.`
        : `A turma está ${inSentence(room)}.`,
  open: 'Ver o prédio',
  close: 'Recolher',
  drawing: 'O Colégio Hyosan, fora de escala. Em que andar fica cada lugar é palpite nosso.',
  now: 'aqui agora',
  seenBefore: 'já apareceu',
  ahead: 'ainda não se vê',
  untold: 'ninguém diz o que há ali',
  look: (episode) => `Depois ${ofThePoint(episode)}`,
  ticks: 'Olhar para trás',
  season: (season) => `Temporada ${season}`,
  openEpisode: (episode) => `Abrir ${thePoint(episode)}`,
  send: 'Enviar a imagem',
  list: 'Quem apareceu e onde',
  theClass: 'a turma',
  more: (count) => `+${count}`,
};
