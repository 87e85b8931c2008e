import type { ReactNode } from 'react';

import { Chevron } from './Chevron.tsx';

/**
 * One of several parts of a long section, or with `level` 2 of a page, folded under its own heading: with how much is in it beside that,
 * or how it stands under it. Needs no script; `open` is how it stands at first. Printed, all of it is there.
 */
export function Collapsible(props: {
  title: string;
  count?: string;
  state?: string;
  level?: 2 | 3;
  anchor?: string;
  open?: boolean;
  children: ReactNode;
}) {
  const Heading = props.level === 2 ? 'h2' : 'h3';
  return (
    <details id={props.anchor} open={props.open} className="fold border-rule border-b">
      <summary className="flex min-h-14 cursor-pointer items-center gap-3 py-2 hover:text-accent">
        <div className="mr-auto grid min-w-0">
          <Heading className="font-display text-lg leading-tight">{props.title}</Heading>
          {props.state === undefined ? null : <p className="text-dust text-sm">{props.state}</p>}
        </div>
        {props.count === undefined ? null : (
          <span className="whitespace-nowrap text-dust text-sm tabular-nums">{props.count}</span>
        )}
        <span className="print:hidden">
          <Chevron />
        </span>
      </summary>
      <div className="pt-2 pb-6">{props.children}</div>
    </details>
  );
}
