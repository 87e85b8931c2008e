import { useState } from 'react';

import { charactersQuery, episodesQuery, portraitsQuery } from '#data/facts.ts';
import { toDate } from '#domain/facts/calendar.ts';
import { findEpisode } from '#domain/story/episode-address.ts';
import type { Episode } from '#domain/story/episodes.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import { formatDate } from '#i18n/format.ts';
import { useToday } from '#parts/ClockProvider.tsx';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { PortraitsProvider } from '#parts/PortraitsProvider.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useOwnView, useSavedState, useView } from '#shield/ShieldProvider.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { useFact } from '#shield/use-fact.ts';
import { useWatchEpisode } from '#shield/use-watch-episode.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { episodeWords as words } from '#words/episodes.ts';

import { Envelope } from './Envelope.tsx';
import { Moments, WhosInIt } from './Moments.tsx';
import { NotesInShort } from './NotesInShort.tsx';
import { OwnNotes } from './OwnNotes.tsx';
import { PageTurner } from './PageTurner.tsx';
import { RollCalled } from './RollCalled.tsx';
import { SealedName } from './SealedName.tsx';
import { Tick } from './Tick.tsx';

const focus = (element: HTMLElement | null) => element?.focus();

type ShownEpisode = Shielded<Episode>;

/** One episode. `address` is the `$number` of the route, which has checked that the episode exists. */
export function EpisodePage(props: { address: string }) {
  const { episodes } = useFact(episodesQuery);
  const { portraits } = useFact(portraitsQuery);
  const episode = findEpisode(episodes, props.address);
  if (episode === undefined) return null;
  const index = episodes.indexOf(episode);
  return (
    <PortraitsProvider portraits={portraits}>
      <Told key={episode.id} episode={episode} previous={episodes[index - 1]} following={episodes[index + 1]} />
    </PortraitsProvider>
  );
}

/** At the right of a wide screen: what there is to do, and once it is done, who is in it. */
const BESIDE = 'empty:hidden lg:col-start-2 lg:row-span-4 lg:row-start-1';

/** Before it is watched: what it is about, and one envelope. After: the roll is called, and then it tells what happens and who is in it. */
function Told(props: {
  episode: ShownEpisode;
  previous: ShownEpisode | undefined;
  following: ShownEpisode | undefined;
}) {
  const { episode, following } = props;
  const view = useView();
  const { characters } = useFact(charactersQuery);
  const { said, undo, forget } = useWatchEpisode();
  const [isBack, setBack] = useState(false);
  const isPassed = hasPassed(view, episode.id);
  // What the page shows may come a moment after the place has moved, or not at all while others are not so far.
  const isCalled = said?.episode === episode.id && isPassed;
  const events = episode.keyEvents.filter(({ detail }) => !detail.hidden && !detail.revealed);
  const outcome = episode.outcome.hidden || episode.outcome.revealed ? undefined : episode.outcome.value;
  const sources = [episode, ...episode.keyEvents.filter(({ detail }) => !detail.hidden)];
  return (
    <article className="grid w-full content-start gap-[1.875rem] *:min-w-0 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_auto_auto_1fr] lg:gap-x-12 xl:grid-cols-[minmax(0,40rem)_30rem] xl:justify-between">
      <div className="grid content-start gap-3.5">
        <Head episode={episode} />
        <p className="text-[1.0625rem] leading-[1.6875rem] lg:text-xl lg:leading-8">
          <Spoilable shown={episode.premise}>{(text) => <FactText text={text} />}</Spoilable>
        </p>
        <NotesInShort episode={episode.id} />
      </div>
      <div className={BESIDE}>
        {isCalled ? (
          <RollCalled
            episode={episode}
            from={said.from}
            following={following}
            onForget={forget}
            onUndo={() => {
              setBack(true);
              undo();
            }}
          />
        ) : (
          <Envelope episode={episode} people={characters}>
            <WatchedButton episode={episode} isBack={isBack} />
          </Envelope>
        )}
      </div>
      <div className="grid content-start gap-[1.875rem] empty:hidden lg:col-start-1">
        <SealedName episode={episode.id} />
        <Moments outcome={outcome} events={events} people={characters} />
        <OwnNotes episode={episode.id} season={episode.season} />
      </div>
      {isPassed ? (
        <div className={isCalled ? 'lg:col-start-1' : BESIDE}>
          <WhosInIt episode={episode} people={characters} />
        </div>
      ) : null}
      <div className="grid content-start gap-6 lg:col-start-1">
        <SourceList
          ids={[...new Set(sources.flatMap((fact) => fact.sources))]}
          facts={{ episodes: [episode] }}
          inferred={sources.some((fact) => 'sourcesInferred' in fact && fact.sourcesInferred)}
          summary={words.sources}
        />
        <PageTurner previous={props.previous} following={following} isNext={isPassed && !isCalled} />
      </div>
    </article>
  );
}

/** The number as large as on a classroom door, how long it takes, when it came out, and whether it lies behind the viewer. */
function Head({ episode }: { episode: ShownEpisode }) {
  const { story } = useView();
  const isWatched = hasPassed(useOwnView(), episode.id);
  const day = useSavedState().watchedOn[episode.id];
  const { runtimeMinutes, runtimeConfidence } = episode;
  return (
    <div className="relative grid min-h-[5.5rem] content-end gap-0.5 pr-36">
      <h1 className="font-display page-title">
        {words.episodeWord(story, episode)}{' '}
        <span className="absolute right-0 bottom-0 text-[6.5rem] leading-[.82]">
          {episode.number}
          {words.episodeUnit === '' ? null : <span className="text-3xl">{words.episodeUnit}</span>}
        </span>
      </h1>
      <p className="text-dust text-sm">
        {runtimeMinutes === null ? words.runtimeUnknown : words.minutes(runtimeMinutes, runtimeConfidence === 'high')} ·{' '}
        <FactDate date={episode.released} /> {runtimeConfidence === 'low' ? <Badge>{words.runtimeDoubt}</Badge> : null}
      </p>
      {isWatched ? (
        <p className="flex items-center gap-1.5 text-sm">
          <Tick /> {day === undefined ? words.watched : words.watchedOn(formatDate(day))}
        </p>
      ) : null}
    </div>
  );
}

/** Says that it is watched: moves the place forward to this episode, with a way back. `isBack` after what was said is taken back. */
function WatchedButton(props: { episode: ShownEpisode; isBack: boolean }) {
  const { episode, isBack } = props;
  const pointName = usePointName();
  const { watch } = useWatchEpisode();
  const today = useToday();
  if (hasPassed(useOwnView(), episode.id)) return null;
  return (
    <Button
      look="strong"
      className="min-h-14 w-full text-xl print:hidden"
      // What had the focus is gone with what it took back.
      ref={isBack ? focus : null}
      onClick={() => watch(episode.id, toDate(today))}
    >
      {words.watchedThis(pointName(episode.id))}
    </Button>
  );
}
