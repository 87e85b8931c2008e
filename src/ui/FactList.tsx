import type { ReactNode } from 'react';

/** Pairs of a label and what is known under it, on the lines of a form; on a phone too `beside` it, where the labels are short. */
export function FactList(props: { beside?: boolean; children: ReactNode }) {
  const columns = props.beside
    ? 'grid-cols-[5.5rem_minmax(0,1fr)] *:col-span-2 *:grid-cols-subgrid gap-x-3 *:py-1.5 sm:grid-cols-[9rem_minmax(0,1fr)]'
    : 'gap-x-6 sm:grid-cols-[minmax(8rem,max-content)_1fr]';
  return <dl className={`grid ${columns}`}>{props.children}</dl>;
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
