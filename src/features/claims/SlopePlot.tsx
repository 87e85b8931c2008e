import { memo } from 'react';

import type { ReleaseLine } from '#domain/status/predictions.ts';
import type { Frame, Slope } from '#domain/status/slope.ts';
import { claimWords } from '#words/claims.ts';

import { countOutcomes, INKS, OUTCOMES, shapeOf } from './Outcomes.tsx';

const words = claimWords.chart;

/**
 * The chart twice, for phones and for wide screens: CSS shows one. Upwards all is in pixels, sideways in shares of the width, so that
 * letters and marks keep their size on any screen. They keep it with larger letters too: they would lie over each other, and the lists
 * say the same.
 */
export const FRAMES = [
  {
    name: 'narrow',
    size: { width: 322, height: 236, touch: 9 },
    mark: 3.2,
    className: 'ml-[36px] h-[236px] w-[calc(100%-36px)] text-[12px] sm:hidden',
    isWide: false,
  },
  {
    name: 'wide',
    size: { width: 716, height: 520, touch: 12.5 },
    mark: 4.6,
    className: 'ml-[44px] h-[520px] w-[calc(100%-44px)] text-[14px] max-sm:hidden',
    isWide: true,
  },
] as const satisfies readonly { name: string; size: Frame; mark: number; className: string; isWide: boolean }[];

/** When each part of the marks appears, by the day they were said: with slope and line 900 ms in all. */
const DELAYS = [
  '[animation-delay:350ms]',
  '[animation-delay:430ms]',
  '[animation-delay:510ms]',
  '[animation-delay:590ms]',
  '[animation-delay:670ms]',
  '[animation-delay:750ms]',
] as const;

interface Drawn {
  readonly frame: (typeof FRAMES)[number];
  readonly slope: Slope;
  readonly line: ReleaseLine;
  readonly draws: boolean;
}

/** One of the two drawings of the chart, with a ring around the prediction `at`. */
export function Plot({ at, ...drawn }: Drawn & { at: string | undefined }) {
  const { frame, slope } = drawn;
  const mark = slope.marks.find(({ id }) => id === at);
  return (
    <svg
      role="img"
      aria-label={words.summary(countOutcomes(slope.marks))}
      className={`overflow-visible ${frame.className}`}
    >
      <Drawing {...drawn} />
      {mark === undefined ? null : (
        <circle
          cx={share(mark.x, frame.size)}
          cy={mark.y}
          r={frame.mark + 5}
          className="fill-none stroke-3 stroke-chalk"
        />
      )}
    </svg>
  );
}

const share = (x: number, { width }: Frame) => `${Math.round((x / width) * 10_000) / 100}%`;

/** All that stands still while somebody walks over it. */
const Drawing = memo(function Drawing({ frame, slope, line, draws }: Drawn) {
  const { name, size, mark: r, isWide } = frame;
  const { width, height } = size;
  const { diagonal, line: against } = slope;
  const middle = (against.top + against.bottom) / 2;
  const drawing = draws ? 'animate-draw [--for:.35s] [stroke-dasharray:1]' : '';
  const part = Math.max(1, Math.ceil(slope.marks.length / DELAYS.length));
  return (
    <>
      <defs>
        {OUTCOMES.map((outcome) => (
          <path key={outcome} id={`${name}-${outcome}`} d={shapeOf(outcome, r)} className={INKS[outcome]} />
        ))}
      </defs>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        width="100%"
        height={height}
        className="fill-none"
      >
        <path vectorEffect="non-scaling-stroke" d={hatch(diagonal, size)} className="stroke-rule" />
        <path
          vectorEffect="non-scaling-stroke"
          d={slope.named.map((year) => `M0 ${year.at}H${width}`).join('')}
          className="stroke-rule"
        />
        {isWide
          ? OUTCOMES.map((outcome) => (
              <path
                key={outcome}
                vectorEffect="non-scaling-stroke"
                d={slope.marks
                  .filter((mark) => mark.outcome === outcome)
                  .map(({ x, y, foot }) => `M${x} ${foot.y}V${y}`)
                  .join('')}
                className={INKS[outcome]}
                opacity={outcome === 'open' ? '.22' : '.35'}
              />
            ))
          : null}
      </svg>
      {slope.named.map(({ year, at }) => (
        <text key={year} x="-8" y={at} dominantBaseline="central" textAnchor="end" className="fill-dust font-semibold">
          {year}
        </text>
      ))}
      <line x2="100%" y1={height} y2={height} className="stroke-2 stroke-chalk" strokeLinecap="round" />
      {slope.said.map(({ year, at }) => (
        <g key={year}>
          <line
            x1={share(at, size)}
            x2={share(at, size)}
            y1={height}
            y2={height + 6}
            className="stroke-2 stroke-chalk"
          />
          <text x={share(at, size)} y={height + 20} textAnchor="middle" className="fill-dust font-semibold">
            {year}
          </text>
        </g>
      ))}
      <line
        x2="100%"
        y1={diagonal.left}
        y2={diagonal.right}
        pathLength="1"
        className={`stroke-2 stroke-chalk ${drawing}`}
        strokeLinecap="round"
      />
      <text x="99%" y={height - 10} textAnchor="end" className="fill-dust stroke-4 stroke-board [paint-order:stroke]">
        {words.slope}
      </text>
      {against.bottom > against.top ? (
        <rect y={against.top} width="100%" height={against.bottom - against.top} className="fill-tag" opacity=".4" />
      ) : null}
      <line x2="100%" y1={middle} y2={middle} pathLength="1" className={`stroke-3 stroke-chalk ${drawing}`} />
      {DELAYS.map((delay, index) => (
        <g
          key={delay}
          className={`fill-none stroke-2 ${draws ? `animate-appear [--for:.15s] ${delay}` : ''}`}
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          {slope.marks.slice(index * part, (index + 1) * part).map(({ id, x, y, outcome }) => (
            <use key={id} href={`#${name}-${outcome}`} x={share(x, size)} y={y} />
          ))}
        </g>
      ))}
      {slope.numbers.map(({ mark, x, y }, index) => (
        <svg key={mark.id} x={share(mark.x, size)} y={mark.y} className="overflow-visible">
          <circle r={r * 1.9} className="fill-none stroke-[1.5] stroke-chalk" />
          <circle cx={x - mark.x} cy={y - mark.y} r={r * 1.9} className="fill-chalk" />
          <text
            x={x - mark.x}
            y={y - mark.y}
            dominantBaseline="central"
            textAnchor="middle"
            className={`fill-board font-display ${isWide ? 'text-[14px]' : 'text-[11px]'}`}
          >
            {index + 1}
          </text>
        </svg>
      ))}
      <LineLabel line={line} y={middle} isWide={isWide} />
    </>
  );
});

/** What the line is, on a name tag, and what lies on either side of it; where there is little room the tag stands on the line. */
function LineLabel({ line, y, isWide }: { line: ReleaseLine; y: number; isWide: boolean }) {
  return (
    <foreignObject y={y - 60} width="100%" height="120" className="pointer-events-none overflow-visible">
      <div className="grid h-[120px] grid-rows-[1fr_auto_1fr] justify-items-start pl-3 text-dust">
        <span className="self-end pb-1">{isWide ? words.above[line.kind] : ''}</span>
        <span
          className={`rounded-xs bg-tag px-2 font-display text-ink ${isWide ? 'text-[16px] leading-[28px]' : 'max-w-[148px] -translate-y-1/2 py-0.5 text-[12px] leading-[16px]'}`}
        >
          {words.line(line)}
        </span>
        <span className="pt-1">{isWide ? words.below[line.kind] : ''}</span>
      </div>
    </foreignObject>
  );
}

/** Slanted lines over what lies under the slope: nobody names a day that has passed. */
function hatch({ left, right }: Slope['diagonal'], { width, height }: Frame): string {
  const slope = (left - right) / width;
  const lines: string[] = [];
  // Each rises by a pixel a pixel, from the bottom or the left edge up to the slope or the right edge.
  for (let from = -height + (height % 9); from < width; from += 9) {
    const start = Math.max(0, -from);
    const meets = slope < 1 ? (height - left + slope * from) / (1 - slope) : width;
    const end = Math.min(meets, width - from);
    if (end > start)
      lines.push(`M${from + start} ${height - start}L${Math.round(from + end)} ${Math.round(height - end)}`);
  }
  return lines.join('');
}
