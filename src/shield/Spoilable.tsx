import type { ReactNode } from 'react';

import type { Shown } from '#domain/story/shield.ts';
import { frameWords as frame } from '#words/frame.ts';

import { useReveals, useView } from './ShieldProvider.tsx';

/** A value that may be hidden: itself, or a placeholder that says until when and offers to show this one item. */
export function Spoilable<T>(props: { shown: Shown<T>; children: (value: T) => ReactNode }) {
  const reveals = useReveals();
  const { story } = useView();
  const { shown } = props;
  if (!shown.hidden && !shown.revealed) return props.children(shown.value);
  const until = shown.hidden ? frame.hiddenUntil(story, shown.until) : null;
  return (
    <span>
      {shown.hidden ? <em className="text-dust">{until} </em> : <>{props.children(shown.value)} </>}
      <button
        type="button"
        aria-expanded={!shown.hidden}
        className="min-h-6 link"
        onClick={() => reveals.toggle(shown.item)}
      >
        {shown.hidden ? frame.showAnyway : frame.hideAgain}
      </button>
    </span>
  );
}
