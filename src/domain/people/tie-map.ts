import type { Shielded } from '#domain/story/shield.ts';

import type { Character } from './characters.ts';
import type { Relationship } from './relationships.ts';
import { type Thread, threadOf, tiesOf } from './ties.ts';

/** A point on the map, in its own units. */
export interface Spot {
  readonly person: Shielded<Character>;
  readonly x: number;
  readonly y: number;
  /** Of the tag with the name on it, around `x`. */
  readonly width: number;
}

/** A line of the map between two spots. `own` where it is the person's own, else it joins two of the others. */
export interface Line {
  readonly id: string;
  readonly from: Spot;
  readonly to: Spot;
  /** What the line leans towards on its way. */
  readonly bend: { readonly x: number; readonly y: number };
  readonly thread: Thread;
  readonly own: boolean;
}

/** A person in the middle, those they are tied to around them, and the lines between all of these. */
export interface TieMap {
  readonly width: number;
  readonly height: number;
  readonly middle: Spot;
  readonly around: readonly Spot[];
  readonly lines: readonly Line[];
}

const WIDTH = 340;
const EDGE = 8;

/** Lays out the map of somebody's ties, for shielded lists as {@link tiesOf}; undefined where they have none yet. */
export function mapTies(
  id: string,
  people: readonly Shielded<Character>[],
  ties: readonly Shielded<Relationship>[],
): TieMap | undefined {
  const person = people.find((candidate) => candidate.id === id);
  const others = [...new Map(tiesOf(id, people, ties).map(({ other }) => [other.id, other])).values()];
  if (person === undefined || others.length === 0) return undefined;
  const height = HEIGHTS.find(({ upTo }) => others.length <= upTo)?.height ?? 380;
  // Two tags stand side by side.
  const pair = others.length === 1;
  const middle: Spot = { person, x: pair ? WIDTH / 4 : WIDTH / 2, y: height / 2, width: widthOf(person) };
  const around = others.map((other, index): Spot => {
    const angle = (2 * Math.PI * index) / others.length + (others.length <= 2 ? 0 : Math.PI / 2 + 0.3);
    const width = widthOf(other);
    const reach = WIDTH / 2 - EDGE - width / 2;
    return {
      person: other,
      x: pair ? (WIDTH * 3) / 4 : Math.round(middle.x + Math.cos(angle) * reach),
      y: Math.round(middle.y + Math.sin(angle) * (height / 2 - 14 - EDGE)),
      width,
    };
  });
  const spots = new Map([middle, ...around].map((spot) => [spot.person.id, spot]));
  const joined = new Set<string>();
  const lines = ties.flatMap((tie): Line[] => {
    const [from, to] = [spots.get(tie.from), spots.get(tie.to)];
    const pair = [tie.from, tie.to].sort().join(' ');
    // One line a pair: the list tells the rest.
    if (from === undefined || to === undefined || joined.has(pair)) return [];
    joined.add(pair);
    const own = from === middle || to === middle;
    return [
      { id: tie.id, from, to, bend: bendOf(from, to, own ? undefined : middle), thread: threadOf(tie.kind), own },
    ];
  });
  return { width: WIDTH, height, middle, around, lines };
}

// A hand draws no straight line; one between two of the others goes round whoever is in the middle.
function bendOf(from: Spot, to: Spot, round: Spot | undefined): { x: number; y: number } {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const [across, along] = [from.y - to.y, to.x - from.x];
  const outward = round !== undefined && across * (x - round.x) + along * (y - round.y) < 0 ? -1 : 1;
  const lean = outward * (round === undefined ? 0.1 : 0.4);
  return { x: Math.round(x + across * lean), y: Math.round(y + along * lean) };
}

const HEIGHTS = [
  { upTo: 2, height: 110 },
  { upTo: 5, height: 250 },
  { upTo: 8, height: 320 },
];

// In the units of the map, at the size that TieMap.tsx writes in.
function widthOf({ name }: Shielded<Character>): number {
  return name.ko === null ? name.en.length * 8 + 16 : name.ko.length * 14 + 16;
}
