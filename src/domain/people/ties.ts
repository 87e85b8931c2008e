import type { Shielded } from '#domain/story/shield.ts';

import type { Character } from './characters.ts';
import type { Relationship, RelationshipKind } from './relationships.ts';

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

/** How a tie is drawn: together, against each other, or through what they do. */
export type Thread = 'together' | 'against' | 'duty';

const THREAD_OF = {
  'childhood-friend': 'together',
  crush: 'together',
  'mutual-love': 'together',
  friend: 'together',
  family: 'together',
  classmate: 'duty',
  teammate: 'duty',
  ally: 'together',
  enemy: 'against',
  'infected-by': 'against',
  gang: 'duty',
  bully: 'against',
  killed: 'against',
  'teacher-student': 'duty',
  protector: 'together',
  partner: 'duty',
  investigator: 'duty',
  colleague: 'duty',
  commander: 'duty',
} as const satisfies Record<RelationshipKind, Thread>;

/** The thread that a kind of tie hangs by. */
export function threadOf(kind: RelationshipKind): Thread {
  return THREAD_OF[kind];
}
