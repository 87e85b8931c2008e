import type { ReactNode } from 'react';

/** What is one tap away in a section, in one line; what is opened takes the whole width. */
export function Folds(props: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-x-6 *:min-w-0 [&>details[open]]:basis-full">{props.children}</div>;
}
