import type { Episode } from '#domain/episodes.ts';
import type { Shielded } from '#domain/shield.ts';
import { formatMinutes } from '#i18n/format.ts';
import { Tally } from '#parts/Tally.tsx';
import { episodeWords as words } from '#words/episodes.ts';

type Episodes = readonly Shielded<Episode>[];

/** How long everything is, what of it lies behind the viewer and what ahead. A length that nobody gives is not guessed. */
export function Runtimes(props: { all: Episodes; watched: Episodes }) {
  const { all, watched } = props;
  const left = all.filter((episode) => !watched.includes(episode));
  const length = (list: Episodes) =>
    formatMinutes(list.reduce((sum, episode) => sum + (episode.runtimeMinutes ?? 0), 0));
  const columns = [
    { label: words.total, list: all, look: 'text-chalk' },
    { label: words.seen, list: watched, look: 'text-chalk' },
    { label: words.left, list: left, look: 'text-accent' },
  ];
  return (
    <div className="grid gap-4">
      <Tally count={watched.length} of={all.length} />
      <dl className="grid grid-cols-3 gap-3 lg:grid-cols-1">
        {columns.map(({ label, list, look }) => (
          <div key={label} className="grid content-start border-rule border-t-2 pt-2">
            <dt className="text-dust text-sm">{label}</dt>
            <dd>
              <span className={`block font-display text-2xl leading-tight lg:text-4xl ${look}`}>{length(list)}</span>
              <span className="text-dust text-sm">{words.counted(list.length)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {all.some((episode) => episode.runtimeMinutes === null) ? (
        <p className="text-dust text-sm">{words.lengthsMissing}</p>
      ) : null}
    </div>
  );
}
