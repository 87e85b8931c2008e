import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { episodesQuery } from '#data/facts.ts';
import { watchedEpisodes } from '#domain/people/people.ts';
import { episodeAddress } from '#domain/story/episode-address.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { hasSeveralSeasons } from '#domain/story/story.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { PlaceStrip } from '#shield/PlaceStrip.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Chevron } from '#ui/Chevron.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Ko } from '#ui/Hangul.tsx';
import { Page } from '#ui/Page.tsx';
import { episodeWords as words } from '#words/episodes.ts';
import { frameWords as frame } from '#words/frame.ts';

import { Tick } from './Tick.tsx';

type Episodes = readonly Shielded<Episode>[];

/**
 * The timetable: what is watched ticked off, a line each; the next episode bright, with what it is about; the others sealed. With several
 * seasons each folds, and the one that the viewer is in stands open. `top` stands above it.
 */
export function GuidePage(props: { top: ReactNode }) {
  const view = useView();
  const { episodes } = useFact(episodesQuery);
  const watched = watchedEpisodes(view, episodes);
  const next = episodes.find((episode) => !watched.includes(episode));
  const seasons = [...new Set(episodes.map((episode) => episode.season))];
  const current = next?.season ?? seasons.at(-1);
  return (
    <Page
      wide
      title={words.title}
      lead={
        <>
          <Ko>{words.hangul}</Ko>
          {episodes.length === 0 ? null : (
            <>
              {' · '}
              <Totals all={episodes} watched={watched} />
            </>
          )}
        </>
      }
    >
      <PlaceStrip />
      {episodes.length === 0 ? <Empty>{words.nothing}</Empty> : props.top}
      <div>
        {watched.length === 0 ? null : (
          <Link to="/story/" className="mb-2 inline-flex min-h-11 items-center link font-display text-lg">
            {frame.pages.story}
          </Link>
        )}
        {seasons.map((season) => {
          const own = episodes.filter((episode) => episode.season === season);
          const list = <Timetable key={season} episodes={own} watched={watched} next={next} />;
          if (seasons.length === 1) return list;
          const done = own.filter((episode) => watched.includes(episode)).length;
          return (
            <details key={season} open={season === current} className="fold border-rule border-b">
              <summary className="flex min-h-14 cursor-pointer items-center gap-3">
                <h2 className="font-display text-[1.375rem] leading-[1.625rem]">{words.season(season)}</h2>
                <span className="ml-auto text-dust text-sm">{words.watchedCount(done, own.length)}</span>
                <Chevron />
              </summary>
              {list}
            </details>
          );
        })}
      </div>
    </Page>
  );
}

/** How long everything is and what of it is left, in a sentence. A length that nobody gives is not guessed. */
function Totals(props: { all: Episodes; watched: Episodes }) {
  const { all, watched } = props;
  const left = all.filter((episode) => !watched.includes(episode));
  const length = (list: Episodes) => list.reduce((sum, episode) => sum + (episode.runtimeMinutes ?? 0), 0);
  const isWhole = all.every((episode) => episode.runtimeMinutes !== null);
  return (
    <>
      {words.totals(watched.length, all.length, length(left), length(all))}
      {isWhole ? null : ` ${words.lengthsMissing}`}
    </>
  );
}

function Timetable(props: { episodes: Episodes; watched: Episodes; next: Shielded<Episode> | undefined }) {
  const { story } = useView();
  return (
    // What is sealed says little, and stands in two columns on a phone, where it need not say of which season it is.
    <ol className={`grid gap-x-5 lg:grid-cols-1 ${hasSeveralSeasons(story) ? '' : 'grid-cols-2'}`}>
      {props.episodes.map((episode) => {
        if (episode === props.next) return <Bright key={episode.id} episode={episode} />;
        return <Line key={episode.id} episode={episode} isWatched={props.watched.includes(episode)} />;
      })}
    </ol>
  );
}

/** A period that is over, ticked off, or one that is sealed. A wide screen has room for what a watched one was about. */
function Line(props: { episode: Shielded<Episode>; isWatched: boolean }) {
  const { story } = useView();
  const { episode, isWatched } = props;
  const { premise } = episode;
  return (
    <li
      className={`relative flex min-h-11 items-center border-rule border-b py-1 lg:gap-3 ${isWatched ? 'gap-3 max-lg:col-span-full' : 'gap-2'}`}
    >
      <span className={`grid shrink-0 place-items-center lg:w-8 ${isWatched ? 'w-8' : 'w-6'}`}>
        {isWatched ? <Tick /> : <SealedSign />}
        <span className="sr-only">{isWatched ? words.watched : words.sealed}</span>
      </span>
      <EpisodeName episode={episode} look={isWatched ? '' : 'text-dust'}>
        {words.episode(story, episode)}
      </EpisodeName>
      <span className={`shrink-0 text-dust text-sm max-lg:ml-auto lg:w-32 ${isWatched ? '' : 'max-[22.5rem]:hidden'}`}>
        {episode.runtimeMinutes === null ? words.runtimeUnknown : words.minutes(episode.runtimeMinutes)}
      </span>
      <span className="hidden min-w-0 flex-1 text-dust lg:block">
        {isWatched && !premise.hidden ? <FactText text={premise.value} /> : null}
      </span>
    </li>
  );
}

/** The period that is on: the one bright thing on the board. */
function Bright({ episode }: { episode: Shielded<Episode> }) {
  const { story } = useView();
  const { premise, runtimeMinutes } = episode;
  return (
    <li className="relative my-3 grid max-lg:col-span-full grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1.5 rounded-[6px] border border-tag bg-tag px-4 py-3.5 text-ink">
      <b className="self-end font-semibold text-sm">{words.next}</b>
      <span aria-hidden="true" className="row-span-2 font-display text-[4.5rem] leading-[.85]">
        {episode.number}
      </span>
      <EpisodeName episode={episode} look="text-[1.625rem] leading-tight">
        {words.episode(story, episode)}
      </EpisodeName>
      {premise.hidden ? null : (
        <p className="col-span-2 lg:max-w-[44rem] lg:text-lg">
          <FactText text={premise.value} />
        </p>
      )}
      <p className="col-span-2 text-sm">
        {runtimeMinutes === null ? words.runtimeUnknown : words.minutes(runtimeMinutes)} ·{' '}
        <FactDate date={episode.released} />
      </p>
    </li>
  );
}

/** The name of a period, which leads to it from anywhere in its line. */
function EpisodeName(props: { episode: Shielded<Episode>; look: string; children: string }) {
  return (
    <Link
      to="/episodes/$number/"
      params={{ number: episodeAddress(props.episode) }}
      className={`font-display text-lg leading-tight after:absolute after:inset-0 hover:underline lg:w-44 lg:shrink-0 ${props.look}`}
    >
      {props.children}
    </Link>
  );
}

/** An envelope in small. */
function SealedSign() {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="size-6 fill-none stroke-[1.5] stroke-edge [stroke-linecap:round] [stroke-linejoin:round]"
    >
      <path d="M3 6.2C9 5.8 15 5.9 21 6 21.2 10 21 14 21.1 18 15 18.3 9 18.1 3.1 18.2 2.9 14 3 10 3 6.2ZM3.4 6.6C6.5 9.5 9 11.4 12 13c3-1.8 5.8-3.8 8.7-6.6" />
    </svg>
  );
}
