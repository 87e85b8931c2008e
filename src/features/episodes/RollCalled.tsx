import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';

import { charactersQuery, episodesQuery } from '#data/facts.ts';
import { answers, MARKS, type Mark } from '#domain/people/marks.ts';
import { rollCall } from '#domain/people/people.ts';
import { type RollChange, rollChanges } from '#domain/people/roll-changes.ts';
import { countStandings } from '#domain/people/standing.ts';
import { episodeAddress } from '#domain/story/episode-address.ts';
import type { Episode } from '#domain/story/episodes.ts';
import { createView, hasPassed, type Shielded } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { MarkSign } from '#parts/MarkSign.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { SendButton } from '#parts/SendButton.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Button } from '#ui/Button.tsx';
import { useMediaQuery } from '#ui/media-query.ts';
import { episodeWords as words } from '#words/episodes.ts';

import { Called } from './Called.tsx';

type ShownEpisode = Shielded<Episode>;

/** How many people are called by name; the register has the others. */
const CALLED = 6;

/** When each half second of the call begins: two for each name at most, and the count. */
const AT = [
  '[--at:0s]',
  '[--at:.5s]',
  '[--at:1s]',
  '[--at:1.5s]',
  '[--at:2s]',
  '[--at:2.5s]',
  '[--at:3s]',
  '[--at:3.5s]',
  '[--at:4s]',
  '[--at:4.5s]',
  '[--at:5s]',
  '[--at:5.5s]',
  '[--at:6s]',
] as const;

/**
 * The roll, called after an episode: one name each half second, of those whose mark has changed since `from`, then the count and where to
 * go on. It stands in the place of the envelope and has its whole height from the start. `onForget` when its page is left.
 */
export function RollCalled(props: {
  episode: ShownEpisode;
  from: StoryPointId;
  following: ShownEpisode | undefined;
  onUndo: () => void;
  onForget: () => void;
}) {
  const { episode, following, onForget } = props;
  const view = useView();
  const pointName = usePointName();
  const id = useId();
  const { episodes } = useFact(episodesQuery);
  const { rows, changes } = useChanges(props.from);
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [isSkipped, setSkipped] = useState(false);
  const isOver = isStill || isSkipped;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    bringIntoSight(heading.current?.closest('section'));
  }, []);
  useLeaving(onForget);

  const called = changes.slice(0, CALLED);
  const turns = turnsOf(called);
  const ahead = episodes.filter(({ season, id: own }) => season === episode.season && !hasPassed(view, own)).length;
  const answering = rows.filter(({ last }) => answers(last.mark)).length;
  const appears = isOver ? '' : 'animate-appear';
  return (
    <section id="roll" aria-labelledby={`${id}-title`} className="grid gap-3 print:hidden">
      <div className="grid grid-cols-[1fr_auto] items-center gap-x-4">
        <p className="text-dust text-sm">{words.roll.done(pointName(episode.id), ahead)}</p>
        <Button
          look="quiet"
          className={`-mr-4 min-h-11 text-sm ${isOver ? 'invisible' : ''}`}
          onClick={() => {
            setSkipped(true);
            heading.current?.focus({ preventScroll: true });
          }}
        >
          {words.roll.skip}
        </Button>
        <h2
          ref={heading}
          id={`${id}-title`}
          tabIndex={-1}
          aria-describedby={`${id}-count`}
          className="col-span-2 chalk-line pb-2 font-display text-[2.125rem] leading-[1.12] outline-none max-[22.5rem]:text-[1.875rem]"
        >
          {words.roll.title}
        </h2>
      </div>
      {called.length === 0 ? (
        <p className={`text-lg ${appears}`}>{words.roll.nobody}</p>
      ) : (
        <ol>
          {called.map((change, index) => (
            <Called key={change.person.id} change={change} at={AT[turns[index] ?? 0]} isOver={isOver} />
          ))}
        </ol>
      )}
      <div
        // Whoever is there by keyboard already sees where they are.
        className={`grid gap-4 focus-within:animate-none ${AT[turns.at(-1) ?? 0]} ${appears}`}
        onAnimationEnd={({ target, currentTarget }) => {
          if (target === currentTarget) setSkipped(true);
        }}
      >
        {changes.length > CALLED ? (
          <Link to="/cast/roll-call/" className="inline-flex min-h-11 items-center justify-self-start link">
            {words.roll.more(changes.length - CALLED)}
          </Link>
        ) : null}
        <div className="grid gap-1.5">
          <p id={`${id}-count`} className="font-display text-[1.375rem] leading-[1.625rem]">
            {words.roll.count(rows.length, answering)}
          </p>
          <Standings of={countStandings(rows)} />
        </div>
        <div className="grid grid-cols-2 gap-3">
          {following === undefined ? null : (
            <Way look="col-span-2 min-h-14 border-tag bg-tag text-ink text-xl" to={episodeAddress(following)}>
              {words.following(pointName(following.id))}
            </Way>
          )}
          <Way look="min-h-12 border-edge text-lg hover:border-chalk">{words.roll.register}</Way>
          <SendButton label={words.roll.send} subject={() => ({ kind: 'register', rows, after: episode.id })} />
          <Button look="quiet" className="col-span-2 justify-self-center text-sm" onClick={props.onUndo}>
            {words.undo}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The roll now, and whose mark has changed since an earlier place, as somebody saw it who was there. */
function useChanges(from: StoryPointId) {
  const view = useView();
  const earlier = useMemo(() => createView(view.story, from), [view.story, from]);
  const { characters } = useFact(charactersQuery);
  const { episodes } = useFact(episodesQuery);
  const before = { ...useFact(charactersQuery, earlier), ...useFact(episodesQuery, earlier) };
  const rows = rollCall(view, characters, episodes);
  return { rows, changes: rollChanges(rollCall(earlier, before.characters, before.episodes), rows) };
}

/** In which half second each name is called, and at the end the count. After a name that does not answer one stays empty. */
function turnsOf(called: readonly RollChange[]): number[] {
  const turns = [0];
  for (const { to } of called) turns.push((turns.at(-1) ?? 0) + (to === 'gone' ? 2 : 1));
  return turns;
}

/** How many stand at each mark but the two that are simply there. */
function Standings({ of }: { of: ReadonlyMap<Mark, number> }) {
  const told = MARKS.filter((mark) => mark !== 'present' && mark !== 'there' && of.has(mark));
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {told.map((mark) => (
        <li key={mark} className="flex items-center gap-1.5">
          <MarkSign mark={mark} named /> {words.roll.standing(of.get(mark) ?? 0, mark)}
        </li>
      ))}
    </ul>
  );
}

/** A way on that looks like a button: to an episode, or without one to the register. */
function Way(props: { to?: string; look: string; children: ReactNode }) {
  const look = `grid place-items-center rounded-[6px] border-[1.5px] px-3 py-2 text-center font-display leading-tight ${props.look}`;
  return props.to === undefined ? (
    <Link to="/cast/roll-call/" className={look}>
      {props.children}
    </Link>
  ) : (
    <Link to="/episodes/$number/" params={{ number: props.to }} className={look}>
      {props.children}
    </Link>
  );
}

/** Calls `onLeave` when the page is left. A moment later, since in development everything is put up twice. */
function useLeaving(onLeave: () => void): void {
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  }, [onLeave]);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    clearTimeout(leaving.current);
    return () => {
      leaving.current = setTimeout(() => leave.current());
    };
  }, []);
}

/** Scrolls to something that does not stand on the screen with all of itself. */
function bringIntoSight(element: Element | null | undefined): void {
  if (element === null || element === undefined) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'start', behavior: 'smooth' });
}
