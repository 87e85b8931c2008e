import type { ReactNode } from 'react';

/** The inks on the desk: those of the roll call's marks, and the one that calls. */
const INKS = {
  accent: 'text-accent',
  present: 'text-present',
  bitten: 'text-bitten',
  turned: 'text-turned',
  half: 'text-half',
  gone: 'text-gone',
} as const satisfies Record<string, string>;

export type Ink = keyof typeof INKS;

/**
 * A rubber stamp: words in a double-ruled frame, set down at a slant. `lands` makes it come down when it appears, for the
 * one stamp that answers what the visitor just did. The ink is never the only thing that tells: the words do.
 * `over` a drawing it has a ground of its own, so that the words stay readable.
 */
export function Stamp(props: { ink: Ink; lands?: boolean; over?: boolean; children: ReactNode }) {
  return (
    <span
      className={`my-1 inline-block -rotate-2 rounded-xs border-[3px] border-current border-double px-2 font-display text-base uppercase leading-6 tracking-wider grain ${INKS[props.ink]} ${props.lands ? 'animate-stamp' : ''} ${props.over ? 'bg-panel' : ''}`}
    >
      {props.children}
    </span>
  );
}
