import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { rooms } from './rooms.ts';

const STORY = {
  points: [
    { id: 'start', kind: 'start' },
    { id: 's1e1', kind: 'episode', season: 1, episode: 1 },
    { id: 's1e2', kind: 'episode', season: 1, episode: 2 },
  ],
  seasons: [{ season: 1, episodes: 2 }],
};
const ROOF = { id: 'roof', after: 's1e1', where: 'roof' };
const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });
const hall = (at: object) => ({ id: 'hall', after: 's1e1', where: 'inside', box: at });
const STORE = { id: 'store', after: 's1e2', where: 'inside', box: box(20, 20) };

const eventIn = (after: string, ...places: string[]) =>
  places.map((place, index) => ({ id: `${after}-${index}`, detail: { after, value: { characters: [], place } } }));
const linesOf = (places: object[], episode: object) =>
  faultLines(rooms, { story: STORY, rooms: { rooms: places }, episodes: { episodes: [{ id: 's1e1', ...episode }] } });

test('accepts rooms beside each other that something happens in', () => {
  const keyEvents = [...eventIn('s1e1', 'roof', 'hall'), ...eventIn('s1e2', 'store')];
  expect(linesOf([ROOF, hall(box(10, 20)), STORE], { keyEvents })).toEqual([]);
  // That the class is there is enough.
  expect(linesOf([ROOF], { keyEvents: [], place: { after: 's1e1', value: { room: 'roof' } } })).toEqual([]);
});

test('rejects a place that is used before its first episode', () => {
  expect(linesOf([STORE], { keyEvents: eventIn('s1e1', 'store') })).toEqual([
    'episodes.json  s1e1-0  detail.value.place  can be read after "s1e1" but "store" is first seen in "s1e2"; stamp it "after": "s1e2"',
  ]);
  const early = { keyEvents: eventIn('s1e2', 'store'), place: { after: 's1e1', value: { room: 'store' } } };
  expect(linesOf([STORE], early)).toEqual([
    'episodes.json  s1e1  place.value.room  can be read after "s1e1" but "store" is first seen in "s1e2"; stamp it "after": "s1e2"',
  ]);
});

test('rejects a place that nothing names', () => {
  expect(linesOf([ROOF], { keyEvents: [] })).toEqual([
    'rooms.json  roof  id  is a place that no event and no episode names; name it in one or remove the record',
  ]);
});

test('rejects what is drawn over another room or beside the paper', () => {
  const keyEvents = [...eventIn('s1e1', 'hall'), ...eventIn('s1e2', 'store')];
  expect(linesOf([hall(box(11, 11)), STORE], { keyEvents })).toEqual([
    'rooms.json  store  box  lies over "hall"; move one of them',
  ]);
  expect(linesOf([hall(box(350, 11)), STORE], { keyEvents })).toEqual([
    'rooms.json  hall  box  leaves the drawing of 358 × 500; move it',
  ]);
});
