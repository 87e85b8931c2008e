import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';

import { episodeAddress } from '#domain/story/episode-address.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { usePointName } from '#parts/PointName.tsx';
import { episodeWords as words } from '#words/episodes.ts';

import { readSwipe, type Touched } from './swipe.ts';

type Neighbour = Shielded<Episode> | undefined;

/** The ways to the episode before and the one after: two links, the arrow keys, and on a touch screen a swipe. `isNext` where the one after is what to do next. */
export function PageTurner(props: { previous: Neighbour; following: Neighbour; isNext: boolean }) {
  const pointName = usePointName();
  const navigate = useNavigate();
  const before = props.previous === undefined ? undefined : episodeAddress(props.previous);
  const after = props.following === undefined ? undefined : episodeAddress(props.following);

  // Keys and swipes belong to the whole page and not to any element of it.
  useEffect(
    () =>
      listenForTurns((way) => {
        const number = way === 'previous' ? before : after;
        if (number !== undefined) void navigate({ to: '/episodes/$number/', params: { number } });
      }),
    [before, after, navigate],
  );

  return (
    <nav aria-label={words.otherEpisodes} className="grid gap-3 print:hidden">
      <div className="grid grid-cols-2 gap-3">
        {props.previous === undefined || before === undefined ? (
          <span />
        ) : (
          <Way to={before} arrow="M9.5 3.5 3.5 10l6 6.5M4 10h13">
            {words.previous(pointName(props.previous.id))}
          </Way>
        )}
        {props.following === undefined || after === undefined ? null : (
          <Way to={after} arrow="M10.5 3.5 16.5 10l-6 6.5M16 10H3" right isNext={props.isNext}>
            {words.following(pointName(props.following.id))}
          </Way>
        )}
      </div>
      <p className="text-dust text-sm pointer-coarse:hidden">{words.turnByKeys}</p>
      <p className="hidden text-dust text-sm pointer-coarse:block">{words.turnBySwipe}</p>
    </nav>
  );
}

function Way(props: { to: string; arrow: string; right?: boolean; isNext?: boolean; children: ReactNode }) {
  return (
    <Link
      to="/episodes/$number/"
      params={{ number: props.to }}
      className={`flex min-h-14 items-center gap-3 px-3 py-2 font-display text-lg leading-tight ${props.right ? 'flex-row-reverse text-right' : ''} ${props.isNext ? 'rounded-[6px] border-[1.5px] border-tag bg-tag text-ink' : 'control'}`}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-6 shrink-0 fill-none stroke-2 stroke-current">
        <path d={props.arrow} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span>{props.children}</span>
    </Link>
  );
}

/** What answers to the arrow keys itself. A scrolled area is one of them (src/ui/ScrollArea.tsx). */
const TAKES_ARROWS = 'input, select, textarea, [contenteditable], [tabindex="0"], [role="grid"], dialog';

/** Which way a key turns the page, or null: with a modifier it is the browser's, in a field the field's. */
function readKey(event: KeyboardEvent): 'previous' | 'next' | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.target instanceof Element && event.target.closest(TAKES_ARROWS) !== null) return null;
  if (document.querySelector('dialog[open]') !== null) return null;
  if (event.key === 'ArrowLeft') return 'previous';
  return event.key === 'ArrowRight' ? 'next' : null;
}

/** Whether a finger here moves something else than the page: a scrolled area, a field. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('input, select, textarea, dialog') !== null) return true;
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    const scrolls = element.scrollWidth > element.clientWidth && element !== document.documentElement;
    if (scrolls && /auto|scroll/.test(getComputedStyle(element).overflowX)) return true;
  }
  return false;
}

/** Calls `turn` for every arrow key and every swipe that turns the page, until the returned function is called. */
function listenForTurns(turn: (way: 'previous' | 'next') => void): () => void {
  let from: Touched | null = null;
  const stopper = new AbortController();
  const { signal } = stopper;

  const onKey = (event: KeyboardEvent) => {
    const way = readKey(event);
    if (way !== null) turn(way);
  };
  const onStart = (event: TouchEvent) => {
    const [touch, second] = event.touches;
    const isZoomed = (window.visualViewport?.scale ?? 1) > 1.01;
    const isFree = touch !== undefined && second === undefined && !isZoomed && !isTaken(event.target);
    from = isFree ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp } : null;
  };
  const onEnd = (event: TouchEvent) => {
    const [touch] = event.changedTouches;
    const began = from;
    from = null;
    if (touch === undefined || began === null || getSelection()?.isCollapsed === false) return;
    const way = readSwipe(began, { x: touch.clientX, y: touch.clientY, at: event.timeStamp }, window.innerWidth);
    if (way !== null) turn(way);
  };

  document.addEventListener('keydown', onKey, { signal });
  document.addEventListener('touchstart', onStart, { signal, passive: true });
  document.addEventListener('touchend', onEnd, { signal, passive: true });
  return () => stopper.abort();
}
