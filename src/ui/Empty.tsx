import type { ReactNode } from 'react';

/** Says that a list has nothing in it: a blank sheet, and the reason. */
export function Empty(props: { children: ReactNode }) {
  return (
    <div className="grid min-h-28 rounded-chalk border-2 border-rule border-dashed">
      <div aria-hidden="true" className="ruled col-start-1 row-start-1" />
      <p className="relative col-start-1 row-start-1 m-6 place-self-center bg-board px-3 text-balance text-center text-dust">
        {props.children}
      </p>
    </div>
  );
}
