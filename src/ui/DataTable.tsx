import type { ReactNode } from 'react';

import { ScrollArea } from './ScrollArea.tsx';

/** A table with a heading for every column, in a frame of its own; its rows are the children. */
export function DataTable(props: { label: string; headings: readonly string[]; children: ReactNode }) {
  return (
    <ScrollArea label={props.label}>
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
    </ScrollArea>
  );
}
