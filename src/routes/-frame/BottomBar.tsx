import { frameWords as frame } from '#words/frame.ts';

import { NavLink } from './NavLink.tsx';
import { NAV_ITEMS } from './nav-items.ts';

/** Own drawings on a grid of 24: a board, a timetable, a name tag, a ladder, and somebody. */
const ICONS = {
  today: 'M4 5.5 20 5l.3 11L4.3 16.4ZM8 20l.8-3.6M16 20l-.6-3.6M8 9.3l5-.2M8 12.3l8-.3',
  episodes: 'M4.2 5.4 19.8 5l.2 14.6-15.6.2ZM4.3 10.1 20 9.8M9.6 10v9.7M14.8 9.9l.1 9.8M7.6 3.2v3M16.4 3v3',
  class: 'M3.8 8.5 20 8l.3 11-16.2.3ZM10 8.3l.2-4 3.7-.1.2 4M7.5 12.6l9-.2M9 16l6-.3',
  season: 'M8.2 3 8 21M16 3l.2 18M8.1 6.9l7.9-.2M8 11l8.1-.2M8 15.2l8.1-.1M8 19.3l8.2-.2',
  you: 'M12 11.6a3.9 3.9 0 1 0-.1-7.8 3.9 3.9 0 0 0 .1 7.8ZM4.6 20.6c.3-4 3.2-6.2 7.4-6.2s7.1 2.2 7.5 6',
} as const;

/** On narrow screens: the five places in thumb reach. */
export function BottomBar() {
  return (
    <nav
      aria-label={frame.mainNavigation}
      className="fixed inset-x-0 bottom-0 z-20 border-rule border-t-2 bg-board pr-[env(safe-area-inset-right)] pb-[env(safe-area-inset-bottom)] pl-[env(safe-area-inset-left)] [view-transition-name:bar] lg:hidden print:hidden"
    >
      <ul className="mx-auto grid max-w-xl grid-cols-5">
        {NAV_ITEMS.map((item) => (
          <li key={item.to}>
            <NavLink
              item={item}
              // Room for the mark over the current one is kept over all of them.
              className="flex min-h-16 flex-col items-center justify-center gap-0.5 border-transparent border-t-4 pb-1 text-dust text-xs hover:text-chalk aria-[current]:border-chalk aria-[current]:font-bold aria-[current]:text-chalk"
            >
              <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 fill-none stroke-[1.8] stroke-current">
                <path d={ICONS[item.name]} strokeLinecap="round" strokeLinejoin="round" />
              </svg>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
