import { frameWords as frame } from '#words/frame.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { PLACES } from './places.ts';
import { ThemeSelect } from './ThemeSelect.tsx';

/** On wide screens: every place at once, like the tabs along the edge of an exercise book. */
export function SideBar() {
  return (
    <nav
      aria-label={frame.mainNavigation}
      className="sticky top-17 hidden max-h-[calc(100dvh-4.25rem)] w-52 shrink-0 content-between gap-8 self-start overflow-y-auto py-6 pr-3 pl-4 [view-transition-name:side] lg:grid print:hidden"
    >
      <ul className="grid gap-0.5">
        {PLACES.map((place) => (
          <li key={place.to}>
            <PlaceLink
              place={place}
              className="flex min-h-9 items-center rounded-chalk px-3 text-dust hover:text-chalk hover:underline aria-[current]:bg-tag aria-[current]:font-display aria-[current]:text-ink aria-[current]:text-lg"
            >
              {frame.pages[place.page]}
            </PlaceLink>
          </li>
        ))}
      </ul>
      <div className="px-3">
        <ThemeSelect />
      </div>
    </nav>
  );
}
