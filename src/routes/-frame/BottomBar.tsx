import { useLocation } from '@tanstack/react-router';

import { Dropdown } from '#ui/Dropdown.tsx';
import { frameWords as frame } from '#words/frame.ts';

import { NavLink } from './NavLink.tsx';
import { NAV_ITEMS, type NavItem, navItemAt } from './nav-items.ts';
import { ThemeSelect } from './ThemeSelect.tsx';

/** Own drawings on a grid of 24: a board, a timetable, a name tag, a pinned notice, and a list. */
const ICONS = {
  home: 'M4 5.5 20 5l.3 11L4.3 16.4ZM8 20l.8-3.6M16 20l-.6-3.6M8 9.3l5-.2M8 12.3l8-.3',
  episodes: 'M4.2 5.4 19.8 5l.2 14.6-15.6.2ZM4.3 10.1 20 9.8M9.6 10v9.7M14.8 9.9l.1 9.8M7.6 3.2v3M16.4 3v3',
  cast: 'M3.8 8.5 20 8l.3 11-16.2.3ZM10 8.3l.2-4 3.7-.1.2 4M7.5 12.6l9-.2M9 16l6-.2',
  status: 'M5 6.6 19 6.2l.3 13.6L5.3 20ZM12 2.8v6M8.4 12.6l7.4-.2M8.4 16.1l4.6-.1',
  more: 'M4 7.2l16-.3M4 12.2l16-.2M4 17.2l10-.2',
} as const;

// Room for the mark over the current one is kept over all of them.
const ITEM =
  'flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-0 pt-1 text-dust text-xs aria-[current]:border-tag aria-[current]:border-t-4 aria-[current]:pt-0 aria-[current]:font-bold aria-[current]:text-chalk';

function Icon(props: { of: keyof typeof ICONS }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 fill-none stroke-current stroke-[1.8]">
      <path d={ICONS[props.of]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

function isInBar(page: NavItem['page']): page is NavItem['page'] & keyof typeof ICONS {
  return page in ICONS;
}

/** On narrow screens: five places in thumb reach; the rest, and the theme, behind the fifth. */
export function BottomBar() {
  const { pathname } = useLocation();
  const rest = NAV_ITEMS.filter(({ page }) => !isInBar(page));
  return (
    <nav
      aria-label={frame.mainNavigation}
      className="fixed inset-x-0 bottom-0 z-20 border-rule border-t-2 bg-board pr-[env(safe-area-inset-right)] pb-[env(safe-area-inset-bottom)] pl-[env(safe-area-inset-left)] [view-transition-name:bar] lg:hidden print:hidden"
    >
      <ul className="mx-auto grid max-w-xl grid-cols-5">
        {NAV_ITEMS.map((place) =>
          isInBar(place.page) ? (
            <li key={place.to}>
              <NavLink place={place} className={ITEM}>
                <Icon of={place.page} />
                {frame.pages[place.page]}
              </NavLink>
            </li>
          ) : null,
        )}
        <li>
          <Dropdown
            place={pathname}
            isCurrent={rest.some((place) => place === navItemAt(pathname))}
            summaryClass={ITEM}
            panelClass="absolute right-1 bottom-full mb-2 grid max-h-[calc(100dvh-9rem)] w-64 max-w-[calc(100vw-0.5rem)] overflow-y-auto"
            summary={
              <>
                <Icon of="more" />
                {frame.more}
              </>
            }
          >
            <ul>
              {rest.map((place) => (
                <li key={place.to} className="border-rule border-b">
                  <NavLink
                    place={place}
                    className="flex min-h-12 items-center px-4 aria-[current]:border-tag aria-[current]:border-l-4 aria-[current]:font-bold"
                  >
                    {frame.pages[place.page]}
                  </NavLink>
                </li>
              ))}
            </ul>
            <div className="p-4">
              <ThemeSelect />
            </div>
          </Dropdown>
        </li>
      </ul>
    </nav>
  );
}
