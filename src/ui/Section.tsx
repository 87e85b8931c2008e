import { type ReactNode, useId } from 'react';

/** A titled part of a page, named for assistive technology by its heading. `anchor` is its own address on the page. */
export function Section(props: { title: ReactNode; anchor?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section
      id={props.anchor}
      aria-labelledby={id}
      className="grid min-w-0 scroll-mt-4 break-inside-avoid-page content-start gap-3.5"
    >
      <h2 id={id} className="chalk-line pb-1.5 font-display text-[1.375rem] leading-[1.625rem]">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
