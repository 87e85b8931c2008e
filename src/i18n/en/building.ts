import { says } from '#domain/facts/text.ts';
import type { Room } from '#domain/story/rooms.ts';

const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Where somebody is, in a sentence: "on the roof", "in the music room", "at the camp". */
function inSentence({ where, name }: Pick<Room, 'where' | 'name'>): string {
  const on = { inside: 'in', annex: 'in', roof: 'on', ground: 'on', away: 'at' }[where];
  return `${on} the ${small(says(name))}`;
}

export const buildingWords = {
  title: (episode: string) => `Where they are after ${episode}`,
  titleBefore: 'Where they are',
  before: (episode: string) => `The lights come on with ${episode}.`,
  class: (room: Pick<Room, 'where' | 'name'> | null) =>
    room === null
      ? 'Nobody we read says where the class is by the end.'
      : room.where === 'away'
        ? `The class has left the school and is ${inSentence(room)}.`
        : `The class is ${inSentence(room)}.`,
  open: 'See the building',
  close: 'Fold it up',
  drawing: 'Hyosan High, not to scale. Which floor is our guess.',
  now: 'here now',
  seenBefore: 'seen before',
  ahead: 'not seen yet',
  untold: 'nobody says what is there',
  look: (episode: string) => `After ${episode}`,
  ticks: 'Look back at',
  season: (season: number) => `Season ${season}`,
  openEpisode: (episode: string) => `Open ${episode}`,
  send: 'Send the picture',
  list: 'Who was seen where',
  theClass: 'the class',
  more: (count: number) => `+${count}`,
};
