import type { ReactNode } from 'react';

import { Fold } from './Fold.tsx';

/**
 * A long list in parts, each folded under its own heading, in the order in which they come. The first is open and shows
 * what the others hold.
 */
export function Folds<Item, Part extends string>(props: {
  items: readonly Item[];
  partOf: (item: Item) => Part;
  titleOf: (part: Part) => string;
  countOf: (count: number) => string;
  anchorOf?: (part: Part) => string;
  children: (items: readonly Item[]) => ReactNode;
}) {
  const { items, partOf } = props;
  const parts = [...new Set(items.map(partOf))];
  return (
    <div>
      {parts.map((part, index) => {
        const own = items.filter((item) => partOf(item) === part);
        const anchor = props.anchorOf?.(part);
        return (
          <Fold
            key={part}
            title={props.titleOf(part)}
            count={props.countOf(own.length)}
            open={index === 0}
            {...(anchor === undefined ? {} : { anchor })}
          >
            {props.children(own)}
          </Fold>
        );
      })}
    </div>
  );
}
