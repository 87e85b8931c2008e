import { Link } from '@tanstack/react-router';

import { type Episode, episodeAddress } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { formatMinutes } from '#i18n/format.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { episodeWords as words } from '#words/episodes.ts';

import { Tick } from './Tick.tsx';

/** How a period stands on the board: ticked off, the one that is on, or still to come. */
const LOOKS = {
  watched: {
    line: 'border-rule border-b py-3',
    number: 'pt-2 text-3xl text-dust',
    title: 'text-dust decoration-rule',
    text: 'text-dust',
  },
  next: {
    line: 'my-2 rounded-chalk border-2 border-accent bg-panel py-4',
    number: 'text-6xl text-accent',
    title: 'text-accent text-2xl',
    text: 'text-chalk text-lg leading-snug',
  },
  later: {
    line: 'border-rule border-b py-3',
    number: 'pt-2 text-3xl text-dust',
    title: 'text-dust decoration-rule',
    text: 'text-dust',
  },
} as const;

/** One line of the timetable. */
export function Period(props: { episode: Shielded<Episode>; state: keyof typeof LOOKS }) {
  const { story } = useView();
  const { episode, state } = props;
  const look = LOOKS[state];
  return (
    <li
      className={`grid grid-cols-[2.25rem_1fr_auto] items-start gap-x-3 px-2 sm:grid-cols-[3rem_1fr_auto] sm:gap-x-5 ${look.line}`}
    >
      <span aria-hidden="true" className={`text-center font-display leading-none ${look.number}`}>
        {episode.number}
      </span>
      <div className="min-w-0">
        {state === 'next' ? <b className="block font-display text-accent leading-tight">{words.next}</b> : null}
        <h3 className="font-display text-lg leading-tight">
          <Link
            to="/episodes/$number/"
            params={{ number: episodeAddress(episode) }}
            className={`inline-flex min-h-11 items-center underline underline-offset-4 ${look.title}`}
          >
            {words.episode(story, episode)}
          </Link>
        </h3>
        <p className={look.text}>
          <Spoilable shown={episode.premise}>{(text) => <FactText text={text} />}</Spoilable>
        </p>
        <p className="mt-1 text-dust text-sm">
          {episode.runtimeMinutes === null ? words.runtimeUnknown : formatMinutes(episode.runtimeMinutes)} ·{' '}
          <FactDate date={episode.released} />
        </p>
      </div>
      <span className="flex min-h-11 items-center text-chalk text-sm">
        {state === 'watched' ? (
          <>
            <Tick />
            <span className="sr-only">{words.watched}</span>
          </>
        ) : state === 'later' ? (
          <span className="sr-only">{words.notWatched}</span>
        ) : null}
      </span>
    </li>
  );
}
