import * as v from 'valibot';

import { localText, slug } from '#domain/facts/text.ts';

import type { Episode } from './episodes.ts';
import type { Shielded, Spoiler } from './shield.ts';
import { stamped } from './stamp.ts';
import { comparePoints, type Story } from './story.ts';

/** The drawing of the school, in its own units: the picture, and the main house in it. */
export const DRAWING = { width: 358, height: 500 } as const;

const length = v.pipe(v.number(), v.minValue(0));
const box = v.strictObject({ x: length, y: length, width: length, height: length });
const named = { id: slug, name: localText };

/** `inside` the main house or in a house beside it (`annex`), with its box in the drawing; on the `roof`, on the `ground`; `away` from the school. */
const room = v.union([
  stamped({ ...named, where: v.picklist(['inside', 'annex']), box }),
  stamped({ ...named, where: v.picklist(['roof', 'ground', 'away']) }),
]);

/**
 * `rooms.json`: the places that the sources name, each from the first episode that has it on. Which floor a room is on is our
 * drawing and no fact.
 */
export const roomsFile = v.strictObject({ note: localText, rooms: v.array(room) });
/** One place, opened. */
export type Room = v.InferOutput<typeof room> extends Spoiler<infer Record> ? Record : never;

/** Where an episode has the class and its people, as far as the sources name a place. */
export interface Whereabouts {
  /** Where the class is at the end of it; null where no source says so. */
  readonly class: Room | null;
  /** Who was seen where, in the order of the rooms: in the last of their events in this episode that has a place. */
  readonly seen: readonly { readonly room: Room; readonly people: readonly string[] }[];
}

/**
 * Reads out of one episode where everybody is in it. Nobody is carried on from another episode, and what the viewer may not see yet
 * takes no part. (rulings, "Class")
 */
export function whereaboutsIn(episode: Shielded<Episode>, rooms: readonly Room[]): Whereabouts {
  const at = new Map<string, string>();
  for (const { detail } of episode.keyEvents) {
    if (detail.hidden || detail.value.place === undefined) continue;
    for (const person of detail.value.characters) at.set(person, detail.value.place);
  }
  const { place } = episode;
  const together = place === undefined || place.hidden ? undefined : place.value.room;
  return {
    class: rooms.find(({ id }) => id === together) ?? null,
    seen: rooms
      .map((one) => ({ room: one, people: [...at].flatMap(([person, where]) => (where === one.id ? [person] : [])) }))
      .filter(({ people }) => people.length > 0),
  };
}

/** The places that had been on by the end of an episode, each with whether the class or anybody was seen there in it. */
export function placesAfter(story: Story, rooms: readonly Room[], episode: Shielded<Episode>) {
  const { class: own, seen } = whereaboutsIn(episode, rooms);
  return rooms
    .filter(({ after }) => after !== undefined && comparePoints(story, after, episode.id) <= 0)
    .map((room) => ({ room, lit: room === own || seen.some((place) => place.room === room) }));
}
