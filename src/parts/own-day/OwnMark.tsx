import { type DayNumber, toDay } from '#domain/facts/calendar.ts';
import { type DotColumn, placeInColumns } from '#domain/status/dot-columns.ts';
import { useOwnDays } from '#shield/use-own-days.ts';
import { ownDayWords as words } from '#words/own-day.ts';

/** Past this share of the axis there is no room for a word to the right. */
const RIGHT = 0.85;

/**
 * The last day that the visitor named and that is not over yet (`today`), over the picture of the estimate: a pennant on its place of the axis, with its date for every ear.
 * It lies on the drawing and takes no room; a day that the axis does not reach is not on it.
 */
export function OwnMark(props: { season: number; today: DayNumber; columns: readonly DotColumn[] }) {
  const { season, today, columns } = props;
  const { days } = useOwnDays(season);
  const own = days.findLast(({ day }) => toDay(day) >= today);
  const place = own === undefined ? -1 : placeInColumns(columns, toDay(own.day));
  if (own === undefined || place < 0) return null;
  const isLate = place > RIGHT;
  return (
    <div className="pointer-events-none absolute inset-0 mb-10 max-w-[47.5rem]">
      <svg role="img" aria-label={words.marked(own.day)} className="size-full overflow-visible">
        <svg x={`${Math.round(place * 10_000) / 100}%`} className="overflow-visible">
          <line y1="30" y2="100%" className="stroke-accent" strokeWidth="2" />
          <path d={isLate ? 'M0 30h-14l4 6-4 6h14z' : 'M0 30h14l-4 6 4 6h-14z'} className="fill-tag stroke-chalk" />
          <text
            x={isLate ? -18 : 18}
            y="40"
            textAnchor={isLate ? 'end' : 'start'}
            paintOrder="stroke"
            strokeWidth="4"
            className="fill-chalk stroke-board font-semibold text-xs"
          >
            {words.mark}
          </text>
        </svg>
      </svg>
    </div>
  );
}
