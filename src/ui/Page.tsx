import type { ReactNode } from 'react';

/** A page's frame: its one heading over a chalk stroke, a lead under it, then the content. */
export function Page(props: { title: ReactNode; lead?: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <div className={props.wide ? 'w-full' : 'w-full max-w-3xl'}>
      <h1 className="font-display text-[2.125rem] leading-[1.12] max-[22.5rem]:text-[1.875rem] lg:text-[2.75rem]">
        {props.title}
      </h1>
      <Stroke />
      {props.lead === undefined ? null : <div className="mt-3 max-w-3xl text-dust">{props.lead}</div>}
      <div className="mt-7 grid gap-[1.875rem]">{props.children}</div>
    </div>
  );
}

/** One pull of the chalk's broad side. */
function Stroke() {
  return (
    <svg viewBox="0 0 160 10" aria-hidden="true" className="mt-2 h-2.5 w-40 fill-none stroke-accent">
      <path d="M3 6C40 2 92 3 157 5" strokeWidth="4" strokeLinecap="round" strokeDasharray="58 1 31 2 40 1 9 3" />
      <path d="M9 8C52 5 100 6 139 7" strokeWidth="1.5" strokeDasharray="22 5 46 3 12 8" opacity=".7" />
    </svg>
  );
}
