import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { usePointName } from '#parts/PointName.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { storyWords as words } from '#words/story.ts';

type Watched = Shielded<Episode>;

const daysOf = ({ days }: Watched) => (days === undefined || days.hidden ? null : days.value);

/** Which days of the story the watched episodes cover, one cell an episode; where no source says so the cell stays open. */
export function DayLine({ episodes }: { episodes: readonly Watched[] }) {
  if (episodes.every((episode) => daysOf(episode) === null)) return null;
  const seasons = [...new Set(episodes.map(({ season }) => season))];
  return (
    <InlineCollapsible summary={words.dayLine}>
      <p className="max-w-prose text-dust text-sm">{words.dayLineLead}</p>
      {seasons.map((season) => (
        <div key={season} className="grid gap-1">
          {seasons.length === 1 ? null : <p className="text-dust text-sm">{words.season(season)}</p>}
          <ol className="grid grid-cols-6 gap-1 text-center tabular-nums">
            {episodes
              .filter((episode) => episode.season === season)
              .map((episode) => (
                <Cell key={episode.id} episode={episode} />
              ))}
          </ol>
        </div>
      ))}
    </InlineCollapsible>
  );
}

function Cell({ episode }: { episode: Watched }) {
  const pointName = usePointName();
  const days = daysOf(episode);
  return (
    <li
      className={`grid min-h-14 content-center rounded-[6px] border-[1.5px] border-rule ${days === null ? 'border-dashed text-dust' : ''}`}
    >
      <span className="text-dust text-sm" aria-hidden="true">
        {episode.number}
      </span>
      <span className="font-display text-lg leading-tight" aria-hidden="true">
        {days === null ? '?' : words.days(days.first, days.last)}
      </span>
      <span className="sr-only">{words.dayOf(pointName(episode.id), days)}</span>
    </li>
  );
}
