import { toDate } from '#domain/calendar.ts';
import type { Sitting } from '#domain/rewatch-plan.ts';
import { hasSeveralSeasons } from '#domain/story.ts';
import { formatWeekday } from '#i18n/format.ts';
import { useView } from '#shield/ShieldProvider.tsx';

const DAY_MS = 86_400_000;

/** Which episode on which day, line by line. */
export function Sittings(props: { sittings: readonly Sitting[]; nameOf: (number: number) => string; label: string }) {
  const { story } = useView();
  return (
    <ol aria-label={props.label} className="grid border-rule border-t">
      {props.sittings.map(({ number, day }) => (
        <li
          key={number}
          className={`grid ${hasSeveralSeasons(story) ? 'grid-cols-[10.5rem_1fr]' : 'grid-cols-[5.5rem_1fr]'} items-baseline gap-x-3 border-rule border-b py-1.5`}
        >
          <span className="font-display leading-tight">{props.nameOf(number)}</span>
          <time dateTime={toDate(day)} className="tabular-nums">
            {formatWeekday(day * DAY_MS, 'UTC')}
          </time>
        </li>
      ))}
    </ol>
  );
}
