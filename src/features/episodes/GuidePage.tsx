import type { ReactNode } from 'react';

import { episodesQuery } from '#data/facts.ts';
import { watchedEpisodes } from '#domain/people/people.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { formatMinutes } from '#i18n/format.ts';
import { Tally } from '#parts/Tally.tsx';
import { PlaceStrip } from '#shield/PlaceStrip.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { episodeWords as words } from '#words/episodes.ts';

import { Period } from './Period.tsx';

/** The timetable: every episode with its length, its date and its premise, watched or not, season by season; `top` stands above it. */
export function GuidePage(props: { top: ReactNode }) {
  const view = useView();
  const { episodes } = useFact(episodesQuery);
  const watched = watchedEpisodes(view, episodes);
  const next = episodes.find((episode) => !watched.includes(episode));
  const seasons = [...new Set(episodes.map((episode) => episode.season))];
  return (
    <Page
      wide
      title={words.title}
      lead={
        <>
          <span lang="ko">{words.hangul}</span> · {words.timetable}
        </>
      }
    >
      <PlaceStrip />
      {episodes.length === 0 ? (
        <Empty>{words.nothing}</Empty>
      ) : (
        <>
          {props.top}
          <div className="grid gap-8 lg:grid-cols-[minmax(0,48rem)_minmax(10rem,14rem)] lg:justify-between lg:gap-12">
            <aside aria-label={words.runtime} className="lg:sticky lg:top-24 lg:order-last lg:self-start">
              <Runtimes all={episodes} watched={watched} />
            </aside>
            <div className="grid min-w-0 gap-10">
              {seasons.map((season) => (
                <Section key={season} title={words.season(season)}>
                  <ol>
                    {episodes.map((episode) =>
                      episode.season === season ? (
                        <Period
                          key={episode.id}
                          episode={episode}
                          state={watched.includes(episode) ? 'watched' : episode === next ? 'next' : 'later'}
                        />
                      ) : null,
                    )}
                  </ol>
                </Section>
              ))}
            </div>
          </div>
        </>
      )}
    </Page>
  );
}

type Episodes = readonly Shielded<Episode>[];

/** How long everything is, what of it lies behind the viewer and what ahead. A length that nobody gives is not guessed. */
function Runtimes(props: { all: Episodes; watched: Episodes }) {
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
