import type { ReactNode } from 'react';

/** Pairs of a label and what is known under it, on the lines of a form. */
export function FactList(props: { children: ReactNode }) {
  return <dl className="grid gap-x-6 sm:grid-cols-[minmax(8rem,max-content)_1fr]">{props.children}</dl>;
}

/** One pair of a {@link FactList}. */
export function Fact(props: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-rule border-b py-2 sm:col-span-2 sm:grid-cols-subgrid">
      <dt className="text-dust">{props.label}</dt>
      <dd className="min-w-0">{props.children}</dd>
    </div>
  );
}
