import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { hasPassed } from '#domain/story/shield.ts';
import { SearchButton } from '#features/search/SearchButton.tsx';
import { HorizonControl } from '#shield/HorizonControl.tsx';
import { useOwnView } from '#shield/ShieldProvider.tsx';
import { frameWords as frame } from '#words/frame.ts';

import { NavLink } from './NavLink.tsx';
import { NAV_ITEMS, PAGES } from './nav-items.ts';

/** The top of every page: whose book it is, and how far its owner is. */
export function Header() {
  return (
    <HeaderBar ruler={<Ruler />}>
      <nav aria-label={frame.mainNavigation} className="mr-auto hidden lg:block print:hidden">
        <ul className="flex gap-1">
          {NAV_ITEMS.map((item) => (
            <li key={item.to}>
              <NavLink
                item={item}
                className="inline-flex min-h-11 items-center border-transparent border-y-4 px-2.5 text-dust hover:text-chalk hover:underline aria-[current]:border-b-chalk aria-[current]:font-bold aria-[current]:text-chalk"
              />
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex items-center gap-2">
        <SearchButton pages={PAGES} />
        <HorizonControl />
      </div>
    </HeaderBar>
  );
}

/** The bar itself, as high with what hangs in it as without. It stays in reach unless the screen is too low. */
export function HeaderBar(props: { ruler?: ReactNode; children?: ReactNode }) {
  return (
    <header className="sticky top-0 z-20 bg-board pt-[env(safe-area-inset-top)] [view-transition-name:header] print:static [@media(max-height:26rem)]:static">
      <div className="mx-auto flex max-w-[80rem] flex-wrap items-center justify-between gap-x-4 px-4 py-2 sm:px-8 lg:gap-x-8 lg:px-10">
        <Link to="/" translate="no" className="inline-flex min-h-11 items-center font-display text-2xl">
          {frame.appName}
        </Link>
        {props.children}
      </div>
      {props.ruler ?? <div className={RULER} />}
    </header>
  );
}

const RULER = 'mx-auto grid h-1 w-full max-w-[80rem] auto-cols-fr grid-flow-col gap-1 px-4 sm:px-8 lg:px-10';

/** The edge of the header as a ruler: a notch for each point of the story, inked as far as the viewer has come. */
function Ruler() {
  const place = useOwnView();
  return (
    <div aria-hidden="true" className={RULER}>
      {place.story.points.slice(1).map(({ id }) => (
        <i key={id} className={hasPassed(place, id) ? 'bg-chalk' : 'bg-rule'} />
      ))}
    </div>
  );
}
