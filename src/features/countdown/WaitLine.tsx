import type { DayNumber, DayRange } from '#domain/facts/calendar.ts';
import { positionOnLine, sidesOfLine, type WaitEvent, yearsOnLine } from '#domain/status/wait-line.ts';
import { formatYear } from '#i18n/format.ts';

// On the narrowest phone two marks fit side by side from this distance (percent of the line).
const ROOM = 9;
const LINE_Y = 46;
const SIDES = [
  { mark: 16, stem: 26 },
  { mark: 76, stem: 66 },
] as const;

/**
 * The line of the wait, for the eye: numbered events of the list under it, solid up to the last check, dotted to today, thin to
 * what lies ahead. `ahead` is a window that somebody named.
 */
export function WaitLine(props: {
  events: readonly WaitEvent[];
  line: DayRange;
  checked: DayNumber;
  today: DayNumber;
  ahead: DayRange | null;
}) {
  const { events, line, checked, today, ahead } = props;
  const at = (day: DayNumber) => positionOnLine(day, line);
  const x = (day: DayNumber) => `${at(day)}%`;
  const middle = ({ range }: WaitEvent) => (range.first + range.last) / 2;
  const sides = sidesOfLine(
    events.map((event) => at(middle(event))),
    ROOM,
  );
  return (
    <div aria-hidden="true" className="px-3 pt-1">
      <svg className="h-28 w-full overflow-visible">
        <line x1={x(line.first)} x2={x(checked)} y1={LINE_Y} y2={LINE_Y} className="stroke-chalk" strokeWidth="3" />
        <line
          x1={x(checked)}
          x2={x(today)}
          y1={LINE_Y}
          y2={LINE_Y}
          className="stroke-chalk"
          strokeWidth="3"
          strokeDasharray="1 7"
          strokeLinecap="round"
        />
        <line x1={x(today)} x2={x(line.last)} y1={LINE_Y} y2={LINE_Y} className="stroke-dust" />
        {yearsOnLine(line, 6).map((day) => (
          <g key={day}>
            <line x1={x(day)} x2={x(day)} y1={LINE_Y - 5} y2={LINE_Y + 5} className="stroke-dust" strokeWidth="1.5" />
            <text
              x={x(day)}
              y="108"
              textAnchor={at(day) > 94 ? 'end' : 'middle'}
              className="fill-dust text-xs tabular-nums"
            >
              {formatYear(day)}
            </text>
          </g>
        ))}
        {ahead === null ? null : (
          <line
            x1={x(ahead.first)}
            x2={x(ahead.last)}
            y1={LINE_Y}
            y2={LINE_Y}
            className="stroke-accent"
            strokeWidth="12"
            strokeDasharray="3 3"
          />
        )}
        {events.map((event, index) => {
          const side = SIDES[sides[index] ?? 0];
          const place = x(middle(event));
          const last = event.ids.includes('released');
          return (
            <g key={event.ids.join(' ')}>
              <line x1={place} x2={place} y1={LINE_Y} y2={side.stem} className="stroke-chalk" strokeWidth="1.5" />
              <line
                x1={x(event.range.first)}
                x2={x(event.range.last)}
                y1={LINE_Y}
                y2={LINE_Y}
                className="stroke-accent"
                strokeWidth="9"
                strokeLinecap="round"
              />
              <circle
                cx={place}
                cy={side.mark}
                r="11"
                strokeWidth="1.5"
                className={last ? 'fill-tag stroke-tag' : 'fill-panel stroke-chalk'}
              />
              <text
                x={place}
                y={side.mark}
                textAnchor="middle"
                dominantBaseline="central"
                className={`font-display text-sm ${last ? 'fill-ink' : 'fill-chalk'}`}
              >
                {index + 1}
              </text>
            </g>
          );
        })}
        <line
          x1={x(today)}
          x2={x(today)}
          y1={LINE_Y - 14}
          y2={LINE_Y + 14}
          className="stroke-accent"
          strokeWidth="3"
          strokeLinecap="round"
        />
      </svg>
    </div>
  );
}
