import type { Shielded } from '#domain/story/shield.ts';

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
