import { type KeyboardEvent, memo, useId } from 'react';

import type { DayNumber } from '#domain/facts/calendar.ts';
import { positionOnLine, yearsOnLine } from '#domain/status/wait-line.ts';
import { formatDay, formatYear } from '#i18n/format.ts';
import { lookBackWords as words } from '#words/look-back.ts';

import { monthsLater } from './look-back-days.ts';

/** On the narrowest phone the names of so many years have room. */
const MOST_YEARS = 5;

interface Line {
  readonly first: DayNumber;
  readonly today: DayNumber;
  readonly stops: readonly DayNumber[];
}

/**
 * Any day from the first to today. Arrow keys go by a day, Page Up and Page Down by a month; the buttons go to the next day on which
 * something was said or became known. It stays in sight over what it changes.
 */
export function DaySlider(props: Line & { day: DayNumber; onLook: (day: DayNumber) => void }) {
  const id = useId();
  const { first, today, stops, day, onLook } = props;
  const earlier = stops.findLast((stop) => day > stop);
  const later = stops.find((stop) => stop > day) ?? (day < today ? today : undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    const months = { PageUp: 1, PageDown: -1 }[event.key];
    if (months === undefined) return;
    event.preventDefault();
    onLook(Math.min(today, Math.max(first, monthsLater(day, months))));
  };
  return (
    <div className="top-16 z-10 grid bg-board pb-1.5 [@media(min-height:35rem)]:sticky print:static!">
      <div className="flex min-h-11 items-center justify-between gap-x-4">
        <label htmlFor={id} className="font-display text-2xl leading-tight">
          {formatDay(day)}
        </label>
        {day === today ? null : (
          <button
            type="button"
            aria-label={words.backToToday}
            className="link min-h-11 px-2 text-dust hover:text-chalk print:hidden"
            onClick={() => onLook(today)}
          >
            {words.today}
          </button>
        )}
      </div>
      <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-2 print:hidden">
        <Step label={words.earlier(earlier)} to={earlier} sign="←" onLook={onLook} />
        <input
          id={id}
          type="range"
          min={first}
          max={today}
          value={day}
          aria-label={words.slider}
          aria-valuetext={formatDay(day)}
          onKeyDown={onKeyDown}
          onChange={({ currentTarget }) => onLook(Number(currentTarget.value))}
          className="min-h-11 w-full min-w-0 accent-chalk"
        />
        <Step label={words.later(later)} to={later} sign="→" onLook={onLook} />
        <Years first={first} today={today} stops={stops} />
      </div>
    </div>
  );
}

/** A button to another day. At an end it stays where it is, and so does the focus on it. */
function Step(props: { label: string; to: DayNumber | undefined; sign: string; onLook: (day: DayNumber) => void }) {
  const { to, onLook } = props;
  return (
    <button
      type="button"
      aria-label={props.label}
      aria-disabled={to === undefined}
      className={`size-11 control ${to === undefined ? 'text-dust' : ''}`}
      onClick={() => {
        if (to !== undefined) onLook(to);
      }}
    >
      {props.sign}
    </button>
  );
}

/** Where on the line something was said or became known, and where years begin. */
const Years = memo(function Years({ first, today, stops }: Line) {
  const line = { first, last: today };
  return (
    // As far from the edges as the thumb's middle.
    <div aria-hidden="true" className="col-start-2 px-2">
      <svg className="block h-7 w-full overflow-visible">
        <svg viewBox="0 0 100 28" preserveAspectRatio="none" width="100%" height="28">
          <path
            vectorEffect="non-scaling-stroke"
            d={stops.map((stop) => `M${Math.round(positionOnLine(stop, line) * 100) / 100} 0v8`).join('')}
            className="stroke-dust"
          />
        </svg>
        {yearsOnLine(line, MOST_YEARS).map((year) => (
          <text
            key={year}
            x={`${positionOnLine(year, line)}%`}
            y="22"
            textAnchor="middle"
            className="fill-dust text-xs"
          >
            {formatYear(year)}
          </text>
        ))}
      </svg>
    </div>
  );
});
