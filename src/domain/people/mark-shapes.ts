import type { Mark } from './marks.ts';

/** The shapes of the marks in a drawing, as the outline of a path around its middle, 12 units high: there the masks of the style sheet do not reach. */
export const MARK_SHAPES = {
  present: 'M6 0A6 6 0 1 1 6-.1',
  there: 'M6 0A6 6 0 1 1 6-.1',
  bitten: 'M0-6 6 5H-6Z',
  turned: 'M-5-5 5 5M5-5-5 5',
  half: 'M6 0A6 6 0 1 1 6-.1M0-6V6M3-5V5',
  gone: 'M-6 0H6',
  open: 'M-3-3C-3-8 4-7 3-3 2 0 0-1 0 2M0 5V6',
} as const satisfies Record<Mark, string>;
