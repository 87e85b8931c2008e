import type { ReactNode } from 'react';

/** The clock, and what is written beside it; under it where the board is narrow. */
export function BesideClock(props: { clock: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto grid w-full max-w-4xl items-center gap-6 lg:grid-cols-[21rem_1fr] lg:gap-14">
      <div className="w-full max-w-84 justify-self-center">{props.clock}</div>
      <div className="grid gap-4">{props.children}</div>
    </div>
  );
}
