import type { ReactNode } from 'react';

const TICKS = Array.from({ length: 60 }, (_, index) => index);
const HOURS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Where the numeral of an hour stands on a face of 200 by 200. */
const numeralAt = (hour: number) => {
  const angle = (hour * Math.PI) / 6;
  return { x: 100 + Math.sin(angle) * 69, y: 100 - Math.cos(angle) * 69 };
};

/**
 * The drawing of a wall clock, for the eye only: whoever uses it says the same in words. Without `hands` it shows no time at
 * all. `ringing` draws the sound of its bell. `lit` marks that many of the sixty strokes around it; what it holds in the middle are its children.
 */
export function ClockFace(props: {
  hands?: { readonly hour: number; readonly minute: number } | undefined;
  lit?: number | undefined;
  numerals?: boolean;
  ringing?: boolean;
  className?: string;
  children?: ReactNode;
}) {
  const { hands, lit, numerals = false, ringing = false, className = '' } = props;
  return (
    <div className={`@container grid aspect-square place-items-center ${className}`}>
      <svg aria-hidden="true" viewBox="0 0 200 200" className="col-start-1 row-start-1 size-full overflow-visible">
        <circle cx="100" cy="100" r="97" className="fill-board stroke-chalk" strokeWidth="4" />
        {TICKS.map((tick) => (
          <line
            key={tick}
            x1="100"
            x2="100"
            y1="9"
            y2={tick % 5 === 0 ? 18 : 14}
            transform={`rotate(${tick * 6} 100 100)`}
            strokeWidth={tick % 5 === 0 ? 3 : 1.5}
            strokeLinecap="round"
            className={
              lit === undefined
                ? tick % 5 === 0
                  ? 'stroke-chalk'
                  : 'stroke-dust'
                : tick < lit
                  ? 'stroke-accent'
                  : 'stroke-rule'
            }
          />
        ))}
        {numerals
          ? HOURS.map((hour) => (
              <text
                key={hour}
                {...numeralAt(hour)}
                textAnchor="middle"
                dominantBaseline="central"
                className="fill-chalk font-display text-[16px]"
              >
                {hour}
              </text>
            ))
          : null}
        {ringing ? <Waves /> : null}
        {hands === undefined ? null : <Hands hour={hands.hour} minute={hands.minute} />}
      </svg>
      {props.children === undefined ? null : (
        <div className="col-start-1 row-start-1 relative max-w-[78%] bg-board text-center">{props.children}</div>
      )}
    </div>
  );
}

function Hands({ hour, minute }: { hour: number; minute: number }) {
  return (
    <g strokeLinecap="round" className="stroke-chalk">
      <line
        x1="100"
        y1="108"
        x2="100"
        y2="62"
        strokeWidth="7"
        transform={`rotate(${(hour % 12) * 30 + minute / 2} 100 100)`}
      />
      <line x1="100" y1="112" x2="100" y2="46" strokeWidth="4" transform={`rotate(${minute * 6} 100 100)`} />
      <circle cx="100" cy="100" r="5" className="fill-accent stroke-board" strokeWidth="2" />
    </g>
  );
}

/** Two strokes of chalk on either side. */
function Waves() {
  return (
    <g fill="none" strokeWidth="4" strokeLinecap="round" className="stroke-accent">
      {[1, -1].map((side) => (
        <g key={side} transform={side === 1 ? undefined : 'translate(200 0) scale(-1 1)'}>
          <path d="M 205 70 A 110 110 0 0 1 205 130" />
          <path d="M 218 58 A 126 126 0 0 1 218 142" />
        </g>
      ))}
    </g>
  );
}
