import type { RelationshipKind } from './relationships.ts';

/** What ties are told apart by in a drawing, in the order of its legend. Nineteen kinds would be nineteen patterns; the words keep them. */
export const TIE_FAMILIES = ['family', 'friends', 'love', 'against', 'allies', 'harm'] as const;
export type TieFamily = (typeof TIE_FAMILIES)[number];

const FAMILIES = {
  'childhood-friend': 'friends',
  crush: 'love',
  'mutual-love': 'love',
  friend: 'friends',
  family: 'family',
  classmate: 'friends',
  teammate: 'allies',
  ally: 'allies',
  enemy: 'against',
  'infected-by': 'harm',
  gang: 'allies',
  bully: 'against',
  killed: 'harm',
  'teacher-student': 'allies',
  protector: 'allies',
  partner: 'allies',
  investigator: 'allies',
  colleague: 'allies',
  commander: 'allies',
} as const satisfies Record<RelationshipKind, TieFamily>;

/** The family that a kind of tie is drawn as. */
export function tieFamily(kind: RelationshipKind): TieFamily {
  return FAMILIES[kind];
}
