import type { ReactNode } from 'react';

/** A page's frame: its one heading, a lead under it, then the content. */
export function Page(props: { title: ReactNode; lead?: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <div className={props.wide ? 'w-full' : 'w-full max-w-3xl'}>
      <h1 className="font-display page-title">{props.title}</h1>
      {props.lead === undefined ? null : <div className="mt-3 max-w-3xl text-dust">{props.lead}</div>}
      <div className="mt-7 grid gap-[1.875rem]">{props.children}</div>
    </div>
  );
}
