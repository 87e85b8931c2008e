import type { ReactNode } from 'react';

/** The inks on the desk: those of the roll call's marks, and the one that calls. */
const INKS = {
  accent: 'text-accent',
  chalk: 'text-chalk',
  present: 'text-present',
  bitten: 'text-bitten',
  turned: 'text-turned',
  half: 'text-half',
  gone: 'text-gone',
} as const satisfies Record<string, string>;

export type Ink = keyof typeof INKS;

/** The grounds that a stamp may lie on. */
const GROUNDS = { board: 'bg-board', panel: 'bg-panel' } as const satisfies Record<string, string>;

export type Ground = keyof typeof GROUNDS;

/**
 * A rubber stamp: words in a double-ruled frame, set down at a slant. `lands` makes it come down when it appears, for the
 * one stamp that answers what the visitor just did. The ink is never the only thing that tells: the words do.
 * `over` a drawing it takes the ground that the drawing is on with it, so that the words stay readable.
 */
export function Stamp(props: { ink: Ink; lands?: boolean; over?: Ground; children: ReactNode }) {
  return (
    <span
      className={`my-1 inline-block -rotate-2 rounded-xs border-3 border-current border-double px-2 font-display text-base uppercase leading-6 tracking-wider grain ${INKS[props.ink]} ${props.lands ? 'animate-stamp' : ''} ${props.over === undefined ? '' : GROUNDS[props.over]}`}
    >
      {props.children}
    </span>
  );
}
