import type { ReactNode } from 'react';

import { Chevron } from '#ui/Chevron.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { answersPageWords as words } from '#words/answers-page.ts';

/** So many of a list stand in the open; the rest of them is one tap away. */
const IN_SIGHT = 5;

/** A list of questions, the first of them in the open. */
export function FoldList({ children }: { children: readonly ReactNode[] }) {
  // One more alone is no longer than the line that would hide it.
  const count = children.length <= IN_SIGHT + 1 ? children.length : IN_SIGHT;
  return (
    <div>
      {children.slice(0, count)}
      {children.length === count ? null : (
        <InlineCollapsible summary={words.rest(children.length - count)}>
          <div>{children.slice(count)}</div>
        </InlineCollapsible>
      )}
    </div>
  );
}

/** One line of a list of questions, which opens: what it asks, the answer at a glance, and inside the rest. */
export function Fold(props: { id: string; title: ReactNode; glance: ReactNode; children: ReactNode }) {
  return (
    <details id={props.id} className="fold scroll-mt-20 border-rule border-b">
      <summary className="flex min-h-14 cursor-pointer items-center gap-3 py-2 hover:text-accent">
        <span className="mr-auto grid min-w-0">
          {props.title}
          {props.glance === null ? null : <span className="text-dust">{props.glance}</span>}
        </span>
        <span className="print:hidden">
          <Chevron />
        </span>
      </summary>
      <div className="grid gap-2 pt-1 pb-5">{props.children}</div>
    </details>
  );
}
