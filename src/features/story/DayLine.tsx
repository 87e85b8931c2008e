import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { usePointName } from '#parts/PointName.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { storyWords as words } from '#words/story.ts';

/** Which days of the story the watched episodes cover, one cell an episode; where no source says so the cell stays open. */
export function DayLine({ episodes }: { episodes: readonly Shielded<Episode>[] }) {
  const pointName = usePointName();
  const days = episodes.map(({ id, number, days: told }) => ({
    id,
    number,
    days: told === undefined || told.hidden ? null : told.value,
  }));
  if (days.every((one) => one.days === null)) return null;
  return (
    <InlineCollapsible summary={words.dayLine}>
      <p className="max-w-prose text-dust text-sm">{words.dayLineLead}</p>
      <ol className="grid grid-cols-6 gap-1 text-center tabular-nums">
        {days.map((one) => (
          <li
            key={one.id}
            className={`grid min-h-14 content-center rounded-[6px] border-[1.5px] ${one.days === null ? 'border-rule border-dashed text-dust' : 'border-rule'}`}
          >
            <span className="text-dust text-sm" aria-hidden="true">
              {one.number}
            </span>
            <span className="font-display text-lg leading-tight" aria-hidden="true">
              {one.days === null ? '?' : words.days(one.days.first, one.days.last)}
            </span>
            <span className="sr-only">{words.dayOf(pointName(one.id), one.days)}</span>
          </li>
        ))}
      </ol>
    </InlineCollapsible>
  );
}
