import { Link } from '@tanstack/react-router';

import type { Hit } from '#domain/search/rank.ts';

import { addressOf } from './address-of.ts';
import { Detail } from './Detail.tsx';
import { Title } from './Title.tsx';

interface Props {
  readonly id: string;
  readonly hit: Hit;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onGo: () => void;
}

/** One result: a link that the list treats as an option, so that it opens in a new tab as any link does. */
export function ResultOption(props: Props) {
  const { hit, active } = props;
  return (
    <Link
      {...addressOf(hit.entry.subject)}
      id={props.id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      preload={false}
      className={`grid min-h-12 content-center gap-0.5 border-l-4 px-3 py-2 ${active ? 'border-accent bg-board' : 'border-transparent'}`}
      onPointerMove={props.onPoint}
      onClick={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) props.onGo();
      }}
    >
      <span>
        <Title hit={hit} />
      </span>
      <span className="text-dust text-sm empty:hidden">
        <Detail hit={hit} />
      </span>
    </Link>
  );
}
