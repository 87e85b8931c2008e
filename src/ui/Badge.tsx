import type { ReactNode } from 'react';

/** A short remark on the thing beside it: how sure it is, what kind it is. Pencilled in, where a stamp is official. */
export function Badge(props: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-chalk border border-dust border-dashed px-1.5 text-dust text-xs leading-5">
      {props.children}
    </span>
  );
}
