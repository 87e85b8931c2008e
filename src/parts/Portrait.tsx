import { Fragment, memo } from 'react';

import { drawPortrait } from '#domain/people/draw-portrait.ts';
import { FINE } from '#domain/people/portrait-shape.ts';

import { usePortrait } from './PortraitsProvider.tsx';

/** How large a picture is, in pixels, with the width of its lines in the drawing's own units. The largest is 200 on a wide screen. */
const SIZES = {
  34: 'size-8.5 [--w:3.3px]',
  48: 'size-12 [--w:2.8px]',
  56: 'size-14 [--w:2.6px]',
  78: 'size-19.5 [--w:2.3px]',
  104: 'size-26 [--w:2px]',
  152: 'size-38 [--w:1.85px] min-[56.25rem]:size-50 min-[56.25rem]:[--w:1.7px]',
} as const;

/** Below that many pixels fine lines are left out. */
const SMALL = 40;

/**
 * Somebody's face: hair, clothes, and no feature at all. Drawn by us from `portraits.json`, nobody's likeness, and so nothing to read
 * out: the name stands beside it. It wants a `PortraitsProvider` above it.
 */
export const Portrait = memo(function Portrait({ person, size }: { person: string; size: keyof typeof SIZES }) {
  const portrait = usePortrait(person);
  return (
    <svg viewBox="0 0 96 96" aria-hidden="true" className={`portrait ${SIZES[size]}`}>
      {(portrait === undefined ? [] : drawPortrait(portrait)).map(({ transform, shapes }, layer) => {
        const paths = shapes
          .filter(([ink]) => size >= SMALL || !FINE.has(ink))
          // The same line may be drawn twice, in two inks.
          // oxlint-disable-next-line react/no-array-index-key
          .map(([ink, d], index) => <path key={index} className={`pt-${ink}`} d={d} />);
        // A layer is nothing but its place.
        return transform === undefined ? (
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={layer}>{paths}</Fragment>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <g key={layer} transform={transform}>
            {paths}
          </g>
        );
      })}
    </svg>
  );
});
