import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { episodeAddress } from '#domain/episode-address.ts';
import type { Episode } from '#domain/episodes.ts';
import type { Shielded } from '#domain/shield.ts';
import { usePointName } from '#parts/PointName.tsx';
import { episodeWords as words } from '#words/episodes.ts';

import { listenForTurns } from './page-turning.ts';

type Neighbour = Shielded<Episode> | undefined;

/** The ways to the episode before and the one after: two links, the arrow keys, and on a touch screen a swipe. */
export function PageTurner(props: { previous: Neighbour; following: Neighbour }) {
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
          <Way to={after} arrow="M10.5 3.5 16.5 10l-6 6.5M16 10H3" right>
            {words.following(pointName(props.following.id))}
          </Way>
        )}
      </div>
      <p className="text-dust text-sm pointer-coarse:hidden">{words.turnByKeys}</p>
      <p className="hidden text-dust text-sm pointer-coarse:block">{words.turnBySwipe}</p>
    </nav>
  );
}

function Way(props: { to: string; arrow: string; right?: boolean; children: ReactNode }) {
  return (
    <Link
      to="/episodes/$number/"
      params={{ number: props.to }}
      className={`flex min-h-16 items-center gap-3 rounded-chalk border-2 border-dust px-3 py-2 font-display text-lg leading-tight hover:border-chalk ${props.right ? 'flex-row-reverse text-right' : ''}`}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-6 shrink-0 fill-none stroke-2 stroke-accent">
        <path d={props.arrow} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span>{props.children}</span>
    </Link>
  );
}
