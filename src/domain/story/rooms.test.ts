import { expect, test } from 'vitest';

import { HORIZONS, read, STORY } from '#mocks/fixture-facts.ts';

import { placesAfter, whereaboutsIn } from './rooms.ts';
import { createView, shield } from './shield.ts';

const EPISODES = read('episodes');
const ROOMS = read('rooms');
/** An episode and the rooms, as somebody sees them who has come so far. */
function seenBy(horizon: string, id = horizon) {
  const view = createView(STORY, horizon);
  const episode = shield(view, EPISODES).episodes.find((one) => one.id === id);
  if (episode === undefined) throw new Error(`No episode ${id}`);
  return { episode, rooms: shield(view, ROOMS).rooms };
}
const whereabouts = (horizon: string, id?: string) => {
  const { episode, rooms } = seenBy(horizon, id);
  const { class: own, seen } = whereaboutsIn(episode, rooms);
  return { class: own?.id ?? null, seen: Object.fromEntries(seen.map(({ room, people }) => [room.id, people])) };
};

test('the class is where a source says, and people where they were seen last', () => {
  expect(whereabouts('s1e3')).toEqual({
    class: 'broadcasting-room',
    seen: { 'broadcasting-room': ['lee-na-yeon', 'han-gyeong-su', 'choi-nam-ra', 'park-sun-hwa'] },
  });
});

test('nobody is carried on from another episode, and no place is made up', () => {
  const { class: own, seen } = whereabouts('s1e4');
  expect(own).toBeNull();
  expect(Object.values(seen).flat()).not.toContain('choi-nam-ra');
});

test('who is seen twice is where they were seen last', () => {
  const { episode, rooms } = seenBy('s1e3');
  const again = { ...episode, keyEvents: [...episode.keyEvents, ...seenBy('s1e2').episode.keyEvents] };
  expect(whereaboutsIn(again, rooms).seen.find(({ people }) => people.includes('lee-cheong-san'))?.room.id).toBe(
    'lunch-hall',
  );
});

test('of an episode ahead nothing is known', () => {
  expect(whereabouts('s1e2', 's1e6')).toEqual({ class: null, seen: {} });
});

test('looking back shows what had been seen by then, whatever is seen later', () => {
  for (const [index, id] of HORIZONS.entries()) {
    if (!EPISODES.episodes.some((one) => shield(createView(STORY, 's2-news'), [one])[0]?.id === id)) continue;
    const then = seenBy(id);
    const before = placesAfter(STORY, then.rooms, then.episode).map(({ room, lit }) => [room.id, lit]);
    expect(before.length).toBeGreaterThan(0);
    for (const later of HORIZONS.slice(index)) {
      const now = seenBy(later, id);
      expect(placesAfter(STORY, now.rooms, now.episode).map(({ room, lit }) => [room.id, lit])).toEqual(before);
    }
  }
});
