import type { ReactNode } from 'react';

import { Chevron } from './Chevron.tsx';

/**
 * Something one tap away, without a script; `open` is how it stands at first and whenever that changes. `onOpen` is called when it
 * is opened, and where it stands open already.
 */
export function InlineCollapsible(props: {
  summary: ReactNode;
  anchor?: string;
  open?: boolean;
  onOpen?: () => void;
  children: ReactNode;
}) {
  const { onOpen } = props;
  // It may have been opened before the app was there to hear of it.
  const look = onOpen && ((details: HTMLDetailsElement | null) => void (details?.open && onOpen()));
  return (
    <details
      id={props.anchor}
      open={props.open}
      {...(onOpen === undefined ? {} : { ref: look, onToggle: ({ currentTarget }) => look?.(currentTarget) })}
    >
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 text-dust text-sm underline decoration-dotted underline-offset-4 hover:text-chalk pointer-fine:min-h-8">
        {props.summary}
        <Chevron />
      </summary>
      <div className="mb-2 grid gap-2 border-rule border-l-2 pl-3">{props.children}</div>
    </details>
  );
}
