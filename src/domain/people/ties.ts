import { type Shielded, START } from '#domain/story/shield.ts';
import { comparePoints, type Story, type StoryPointId } from '#domain/story/story.ts';

import type { Character } from './characters.ts';
import type { Relationship } from './relationships.ts';

/** Somebody's tie to another person, read from their side. */
export interface Tie {
  readonly tie: Shielded<Relationship>;
  readonly other: Shielded<Character>;
  readonly outward: boolean;
}

/**
 * A person's ties among what the viewer may see: both people have been met and the tie itself is due. Takes shielded lists, so
 * that neither a hidden person nor a hidden tie can be in it.
 */
export function tiesOf(
  id: string,
  people: readonly Shielded<Character>[],
  ties: readonly Shielded<Relationship>[],
): Tie[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  if (!byId.has(id)) return [];
  return ties.flatMap((tie) => {
    const outward = tie.from === id;
    if (!outward && tie.to !== id) return [];
    const other = byId.get(outward ? tie.to : tie.from);
    return other === undefined ? [] : [{ tie, other, outward }];
  });
}

/** Somebody's ties to one other person. */
export interface TiedTo {
  readonly other: Shielded<Character>;
  readonly ties: readonly Tie[];
}

/** Ties by whom they are to, in the order of the first tie to each. */
export function byPerson(ties: readonly Tie[]): TiedTo[] {
  const others = new Map(ties.map(({ other }) => [other.id, other]));
  return [...others.values()].map((other) => ({ other, ties: ties.filter((tie) => tie.other.id === other.id) }));
}

/** A tie between two people who have both been met, and the point of the story since which it can be seen. */
export interface Bond {
  readonly tie: Shielded<Relationship>;
  readonly from: Shielded<Character>;
  readonly to: Shielded<Character>;
  readonly since: StoryPointId;
}

/**
 * Every tie that the viewer may see, the earliest first: both people have been met and the tie itself is due. Takes shielded lists,
 * so that neither a hidden person nor a hidden tie can be in it.
 */
export function allBonds(
  story: Story,
  people: readonly Shielded<Character>[],
  ties: readonly Shielded<Relationship>[],
): Bond[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return ties
    .flatMap((tie) => {
      const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
      if (from === undefined || to === undefined) return [];
      const [since = START] = [tie, from, to].map(({ after }) => after).toSorted((a, b) => comparePoints(story, b, a));
      return [{ tie, from, to, since }];
    })
    .toSorted((a, b) => comparePoints(story, a.since, b.since));
}
