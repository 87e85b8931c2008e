import { useSuspenseQuery } from '@tanstack/react-query';
import { charactersQuery, episodesQuery } from '#data/facts.ts';
import { findEpisode } from '#domain/episode-address.ts';
import { hasPassed } from '#domain/shield.ts';
import { formatMinutes } from '#i18n/format.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { episodeWords as words } from '#words/episodes.ts';

import { KeyEvents } from './KeyEvents.tsx';
import { Notes } from './Notes.tsx';
import { PageTurner } from './PageTurner.tsx';
import { People } from './People.tsx';
import { Tick } from './Tick.tsx';
import { WatchedButton } from './WatchedButton.tsx';

/** One episode. `address` is the `$number` of the route, which has checked that the episode exists. */
export function EpisodePage(props: { address: string }) {
  const view = useView();
  const { episodes } = useSuspenseQuery(episodesQuery(view)).data;
  const { characters } = useSuspenseQuery(charactersQuery(view)).data;
  const episode = findEpisode(episodes, props.address);
  if (episode === undefined) return null;
  const index = episodes.indexOf(episode);
  return (
    <Page
      wide
      title={
        <span className="inline-flex items-center gap-3">
          {words.episode(view.story, episode)}
          {hasPassed(view, episode.id) ? <Tick /> : null}
        </span>
      }
      lead={
        <p>
          {episode.runtimeMinutes === null ? words.runtimeUnknown : formatMinutes(episode.runtimeMinutes)} ·{' '}
          {words.released} <FactDate date={episode.released} />{' '}
          {episode.runtimeConfidence === 'high' ? null : <Badge>{words.runtimeDoubt}</Badge>}
        </p>
      }
    >
      {/* What may be hard to watch stands before what happens; on a wide screen beside it. */}
      <div className="grid gap-12 xl:grid-cols-[minmax(0,40rem)_minmax(18rem,24rem)] xl:grid-rows-[auto_auto_auto_1fr] xl:justify-between xl:gap-x-16 *:min-w-0">
        <Section title={words.premise}>
          <p className="text-xl leading-relaxed">
            <Spoilable shown={episode.premise}>{(text) => <FactText text={text} />}</Spoilable>
          </p>
          <WatchedButton key={episode.id} episode={episode} />
        </Section>
        <div className="xl:col-start-2 xl:row-span-4 xl:row-start-1">
          <Notes episode={episode.id} />
        </div>
        <Section title={words.outcome}>
          <p>
            <Spoilable shown={episode.outcome}>{(text) => <FactText text={text} />}</Spoilable>
          </p>
          <SourceList ids={episode.sources} />
        </Section>
        <KeyEvents events={episode.keyEvents} people={characters} />
        <People episode={episode} people={characters} />
      </div>
      <PageTurner previous={episodes[index - 1]} following={episodes[index + 1]} />
    </Page>
  );
}
