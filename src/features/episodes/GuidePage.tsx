import { useSuspenseQuery } from '@tanstack/react-query';
import { episodesQuery } from '#data/facts.ts';
import { watchedEpisodes } from '#domain/people.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { episodeWords as words } from '#words/episodes.ts';

import { Period } from './Period.tsx';
import { Runtimes } from './Runtimes.tsx';

/** The timetable: every episode with its length, its date and its premise, watched or not, season by season. */
export function GuidePage() {
  const view = useView();
  const { episodes } = useSuspenseQuery(episodesQuery(view)).data;
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
      {episodes.length === 0 ? (
        <Empty>{words.nothing}</Empty>
      ) : (
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
      )}
    </Page>
  );
}
