import type { Fate } from './characters.ts';

/** Every mark of the attendance book, in the order in which a legend names them. */
export const MARKS = ['present', 'there', 'bitten', 'turned', 'half', 'gone', 'open'] as const;
/** A mark in the attendance book. `there`: no source shows them, and nothing says that anything became of them. */
export type Mark = (typeof MARKS)[number];

const MARK_OF = {
  alive: 'present',
  bitten: 'bitten',
  infected: 'turned',
  'half-zombie': 'half',
  dead: 'gone',
  missing: 'open',
  unknown: 'open',
} as const satisfies Record<Fate, Mark>;

const ANSWERS: ReadonlySet<Mark> = new Set(['present', 'there', 'bitten']);

/** The mark that a fate stands for. */
export function markOf(fate: Fate): Mark {
  return MARK_OF[fate];
}

/** Whether somebody with this mark answers when the roll is called. (product.md, "mark") */
export function answers(mark: Mark): boolean {
  return ANSWERS.has(mark);
}
