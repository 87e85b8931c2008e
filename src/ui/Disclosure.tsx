import type { ReactNode } from 'react';

import { Chevron } from './Chevron.tsx';

/** Something one tap away, without a script; `open` is how it stands at first and whenever that changes. */
export function Disclosure(props: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={props.open}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 text-dust text-sm underline decoration-dotted underline-offset-4 hover:text-chalk pointer-fine:min-h-8">
        {props.summary}
        <Chevron />
      </summary>
      <div className="mb-2 grid gap-2 border-rule border-l-2 pl-3">{props.children}</div>
    </details>
  );
}
