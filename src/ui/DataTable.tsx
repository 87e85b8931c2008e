import type { ReactNode } from 'react';

/**
 * A table with a heading for every column; its rows are the children. What is wider than a phone scrolls sideways inside its own frame,
 * by keyboard too.
 */
export function DataTable(props: { label: string; headings: readonly string[]; children: ReactNode }) {
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1). A group and no region: the section around it is one
    // already. Positioned, so that words hidden from the eye cannot widen the page.
    <div
      role="group"
      aria-label={props.label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="relative overflow-x-auto print:overflow-visible"
    >
      <table className="w-full text-left text-sm [&_tbody_tr]:border-rule [&_tbody_tr]:border-b [&_tr>:first-child]:w-1/2">
        <thead>
          <tr className="border-dust border-b-2">
            {props.headings.map((heading) => (
              <th key={heading} scope="col" className="p-2 align-bottom font-display text-base">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}
