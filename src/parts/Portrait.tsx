import { memo } from 'react';

import { drawPortrait } from '#domain/people/portrait.ts';
import type { Chalk } from '#domain/people/portrait-hand.ts';

const CHALKS = {
  ground: 'fill-panel stroke-chalk stroke-2',
  line: 'fill-none stroke-chalk stroke-2',
  fine: 'fill-none stroke-chalk stroke-[1.4]',
  full: 'fill-chalk stroke-chalk stroke-2',
  smudge: 'fill-dust stroke-chalk stroke-2',
  parting: 'fill-none stroke-panel stroke-[1.5]',
  tag: 'fill-tag stroke-tag stroke-2',
} as const satisfies Record<Chalk, string>;

/** The picture on an ID card: drawn by us from the id, nobody's likeness, and so nothing to read out. */
export const Portrait = memo(({ id }: { id: string }) => (
  <svg viewBox="0 5 120 99" aria-hidden="true" className="w-full grain" strokeLinecap="round" strokeLinejoin="round">
    {drawPortrait(id).map(({ d, chalk }) => (
      <path key={d} d={d} className={CHALKS[chalk]} />
    ))}
  </svg>
));
