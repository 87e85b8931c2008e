import type { ReactNode } from 'react';

/** Says that a list has nothing in it: a blank sheet, and the reason. */
export function Empty(props: { children: ReactNode }) {
  return (
    <p className="ruled grid min-h-28 place-items-center rounded-chalk border-2 border-rule border-dashed bg-board p-6 text-balance text-center text-dust">
      <span className="bg-board px-3">{props.children}</span>
    </p>
  );
}
