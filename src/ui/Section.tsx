import { type ReactNode, useId } from 'react';

/**
 * A titled part of a page, named for assistive technology by its heading. `anchor` is its own address on the page; `aside` is said quietly at the
 * other end of the heading's line.
 */
export function Section(props: { title: ReactNode; aside?: ReactNode; anchor?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section id={props.anchor} aria-labelledby={id} className="grid min-w-0 scroll-mt-4 content-start gap-3.5">
      <div className="chalk-line flex flex-wrap items-baseline justify-between gap-x-4 pb-1.5">
        <h2 id={id} className="font-display text-[1.375rem] leading-[1.625rem]">
          {props.title}
        </h2>
        {props.aside === undefined ? null : <p className="text-dust text-sm">{props.aside}</p>}
      </div>
      {props.children}
    </section>
  );
}
