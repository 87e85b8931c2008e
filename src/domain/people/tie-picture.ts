import type { Shielded } from '#domain/story/shield.ts';
import { comparePoints, type Story } from '#domain/story/story.ts';

import type { Character } from './characters.ts';
import { type Circle, circleOf, theClass } from './people.ts';
import type { Bond } from './ties.ts';

type ShownCharacter = Shielded<Character>;

/** Who stands on the left and who on the right of the drawing, from the top. The lines have the gutter between them to themselves. */
const SIDES = [
  ['class', 'staff'],
  ['pupils', 'outside'],
] as const satisfies readonly (readonly Circle[])[];

/** How high a row and the heading of a circle are, in CSS pixels where a rem is 16: what a thumb hits. */
const ROW = 44;
const HEADING = 36;
/** How wide the gutter counts, whatever it measures: the drawing is stretched to it. */
export const GUTTER = 100;

/** The people of one circle, from the top. */
export interface Block {
  readonly circle: Circle;
  readonly people: readonly ShownCharacter[];
}

/** Where somebody's face touches the gutter: on which side, and how far down. */
interface Seat {
  readonly side: number;
  readonly y: number;
}

/** Who stands where. */
export interface TiePicture {
  readonly sides: readonly (readonly Block[])[];
  readonly seats: ReadonlyMap<string, Seat>;
  readonly height: number;
}

/**
 * Gives everybody their place: by circle, and within it in the order in which the viewer meets them. So nobody's place in a circle
 * depends on who comes later, and none is kept free. A circle below another one moves down as a whole when that one grows.
 */
export function seatPeople(story: Story, people: readonly ShownCharacter[]): TiePicture {
  const ours = theClass(people);
  const inOrder = people.toSorted((a, b) => comparePoints(story, a.after, b.after));
  const sides = SIDES.map((circles) =>
    circles.flatMap((circle) => {
      const own = inOrder.filter((person) => circleOf(person, ours) === circle);
      return own.length === 0 ? [] : [{ circle, people: own }];
    }),
  );
  const seats = new Map<string, Seat>();
  let height = 0;
  for (const [side, blocks] of sides.entries()) {
    let y = 0;
    for (const block of blocks) {
      y += HEADING;
      for (const { id } of block.people) {
        seats.set(id, { side, y: y + ROW / 2 });
        y += ROW;
      }
    }
    height = Math.max(height, y);
  }
  return { sides, seats, height };
}

/** Whether a tie is one of somebody's. */
export function isOf({ from, to }: Bond, person: string | undefined): boolean {
  return from.id === person || to.id === person;
}

/** Who has the most ties, of several the one who was tied first; undefined where nobody has any. */
export function mostTied(bonds: readonly Bond[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { from, to } of bonds) for (const { id } of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

/** A tie as a line of the drawing. */
export interface Stroke extends Bond {
  /** The line from one to the other, as SVG has it, in a gutter `GUTTER` wide. */
  readonly d: string;
}

/**
 * Ties as lines, in their order: across the gutter from side to side, or out into it and back. Two people's second line keeps clear of
 * their first, which stays where it is.
 */
export function drawBonds({ seats }: TiePicture, bonds: readonly Bond[]): Stroke[] {
  const drawn = new Map<string, number>();
  return bonds.flatMap((bond) => {
    const [from, to] = [seats.get(bond.from.id), seats.get(bond.to.id)];
    if (from === undefined || to === undefined) return [];
    const pair = [bond.from.id, bond.to.id].toSorted().join(' ');
    const nth = drawn.get(pair) ?? 0;
    drawn.set(pair, nth + 1);
    return [{ ...bond, d: from.side === to.side ? arc(from, to, nth) : across(from, to, nth) }];
  });
}

const edge = (side: number) => side * GUTTER;

/** Out into the gutter and back, the further the longer the way. */
function arc(from: Seat, to: Seat, nth: number): string {
  const apart = Math.abs(from.y - to.y) / ROW;
  const depth = Math.min(GUTTER * 0.95, 16 + apart * 7 + nth * 14);
  const [x, out] = [edge(from.side), Math.abs(edge(from.side) - depth)];
  return `M${x} ${from.y}C${out} ${from.y} ${out} ${to.y} ${x} ${to.y}`;
}

function across(from: Seat, to: Seat, nth: number): string {
  const [x, end] = [edge(from.side), edge(to.side)];
  // The second line leaves a little lower, the third a little higher.
  const off = Math.ceil(nth / 2) * (nth % 2 === 1 ? 7 : -7);
  const bend = GUTTER / 2;
  return `M${x} ${from.y + off}C${bend} ${from.y + off} ${bend} ${to.y + off} ${end} ${to.y + off}`;
}
