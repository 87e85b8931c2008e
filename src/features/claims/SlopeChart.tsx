import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef, useState } from 'react';

import type { DayNumber } from '#domain/facts/calendar.ts';
import type { Prediction, ReleaseLine } from '#domain/status/predictions.ts';
import { layOutSlope, nearestMark, type SlopeMark } from '#domain/status/slope.ts';
import { claimWords } from '#words/claims.ts';

import { Legend } from './Outcomes.tsx';
import { FRAMES, Plot } from './SlopePlot.tsx';

const words = claimWords.chart;

/** How far from a mark a pointer takes it, in pixels. */
const REACH = 24;

/** It is drawn once, and then stands wherever the visitor comes back to it. */
let wasDrawn = false;

/**
 * Predictions of a release as marks: to the right the day they were said, upwards the last day they named. One image and one tab
 * stop: the arrow keys walk by date, `speak` says a prediction in one line, and Enter or a tap near a mark calls `onOpen`.
 */
export const SlopeChart = memo(function SlopeChart(props: {
  predictions: readonly Prediction[];
  worst: readonly Prediction[];
  line: ReleaseLine;
  today: DayNumber;
  speak: (id: string) => string;
  onOpen: (id: string) => void;
}) {
  const { predictions, worst, line, today, onOpen } = props;
  const slopes = useMemo(
    () => FRAMES.map(({ size }) => layOutSlope(predictions, worst, line, today, size)),
    [predictions, worst, line, today],
  );
  const [draws] = useState(() => !wasDrawn);
  useEffect(() => {
    wasDrawn = true;
  }, []);
  const [at, setAt] = useState<string>();
  const chart = useRef<HTMLDivElement>(null);
  const markAt = ({ clientX, clientY }: MouseEvent): SlopeMark | undefined => {
    for (const [index, svg] of [...(chart.current?.querySelectorAll(':scope > svg') ?? [])].entries()) {
      const { left, top, width } = svg.getBoundingClientRect();
      const [slope, frame] = [slopes[index], FRAMES[index]];
      if (width === 0 || slope === undefined || frame === undefined) continue;
      const drawn = slope.marks.map((mark) => ({ ...mark, x: (mark.x / frame.size.width) * width }));
      return nearestMark(drawn, { x: clientX - left, y: clientY - top }, REACH);
    }
    return undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = predictions.findIndex(({ id }) => id === at);
    const to = {
      ArrowRight: index + 1,
      ArrowUp: index + 1,
      ArrowLeft: index - 1,
      ArrowDown: index - 1,
      Home: 0,
      End: predictions.length - 1,
    }[event.key];
    if (to !== undefined) setAt(predictions[Math.min(Math.max(to, 0), predictions.length - 1)]?.id);
    else if ((event.key === 'Enter' || event.key === ' ') && at !== undefined) onOpen(at);
    else return;
    event.preventDefault();
  };
  return (
    <div className="grid gap-2">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the list of claims is the equivalent */}
      <div
        ref={chart}
        // The one role under which a screen reader hands on the arrow keys.
        role="application"
        aria-label={words.walk}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className={`-mx-2 grid gap-2 rounded-[6px] px-2 outline-offset-2 min-h-72 [content-visibility:auto] ${at === undefined ? '' : 'cursor-pointer'}`}
        onFocus={() => setAt((before) => before ?? predictions[0]?.id)}
        onKeyDown={onKeyDown}
        onMouseMove={(event) => setAt(markAt(event)?.id)}
        onClick={(event) => {
          const mark = markAt(event);
          if (mark !== undefined) onOpen(mark.id);
        }}
      >
        <p aria-hidden="true" className="mb-1 text-dust text-sm">
          {words.named}
        </p>
        {FRAMES.map((frame, index) => {
          const slope = slopes[index];
          return slope === undefined ? null : (
            <Plot key={frame.name} frame={frame} slope={slope} line={line} draws={draws} at={at} />
          );
        })}
        <p aria-hidden="true" className="mt-6 text-right text-dust text-sm">
          {words.said}
        </p>
      </div>
      <Legend predictions={predictions} />
      <p role="status" className="min-h-12 text-sm sm:min-h-6">
        {at === undefined ? <span className="text-dust">{words.hint}</span> : props.speak(at)}
      </p>
    </div>
  );
});
