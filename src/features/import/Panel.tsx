import { type ReactNode, useEffect, useRef } from 'react';

/** A sheet about what somebody has brought. It comes long after they acted, so its heading takes the focus when it is there. */
export function Panel(props: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Only once: an answer to a question must not take the focus away from it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="grid min-w-0 gap-6 rounded-chalk border-2 border-accent bg-panel p-4 sm:p-6">
      <h3 ref={heading} tabIndex={-1} className="scroll-mt-24 font-display text-2xl leading-tight outline-none">
        {props.title}
      </h3>
      {props.children}
    </div>
  );
}
