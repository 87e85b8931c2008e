import { useId } from 'react';

import { tieFamily } from '#domain/people/tie-families.ts';
import { GUTTER, isOf, type Stroke } from '#domain/people/tie-picture.ts';
import type { StoryPointId } from '#domain/story/story.ts';

import { LINE, QUIET, TIE_LOOKS } from './tie-look.ts';

/**
 * All ties as lines in the gutter, drawn `height` pixels high where a rem is 16, and as high as the rows beside them. It says nothing that
 * the rows and the table do not say. What `isNew` draws itself from one person to the other.
 */
export function TieLines(props: {
  height: number;
  strokes: readonly Stroke[];
  lit: string | undefined;
  isNew: (since: StoryPointId) => boolean;
}) {
  const id = useId();
  const { height, lit } = props;
  // What is lit lies on top.
  const ordered = props.strokes.toSorted((a, b) => Number(isOf(a, lit)) - Number(isOf(b, lit)));
  return (
    <div className="relative grow">
      <svg
        viewBox={`0 0 ${GUTTER} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="absolute inset-0 size-full overflow-visible"
      >
        {ordered.map((stroke) => {
          const { tie, d, since } = stroke;
          const quiet = lit === undefined || isOf(stroke, lit) ? {} : QUIET;
          const line = <path d={d} data-tie={tie.id} {...LINE} {...TIE_LOOKS[tieFamily(tie.kind)]} {...quiet} />;
          if (!props.isNew(since)) return <g key={tie.id}>{line}</g>;
          // A line with gaps is drawn by laying it bare.
          const mask = `${id}${tie.id}`;
          return (
            <g key={tie.id} mask={`url(#${mask})`}>
              <mask id={mask} maskUnits="userSpaceOnUse" x="-10" y="-10" width={GUTTER + 20} height={height + 20}>
                <path
                  d={d}
                  pathLength="1"
                  className="animate-draw"
                  fill="none"
                  stroke="white"
                  strokeWidth="16"
                  strokeDasharray="1"
                />
              </mask>
              {line}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
