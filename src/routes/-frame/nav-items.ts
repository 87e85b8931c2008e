/** Every page of the site that has one address, with the name of its words. */
export const PAGES = [
  { to: '/', page: 'home' },
  { to: '/episodes/', page: 'episodes' },
  { to: '/story/', page: 'story' },
  { to: '/cast/', page: 'cast' },
  { to: '/cast/roll-call/', page: 'rollCall' },
  { to: '/cast/ties/', page: 'ties' },
  { to: '/status/', page: 'status' },
  { to: '/status/claims/', page: 'claims' },
  { to: '/countdown/', page: 'countdown' },
  { to: '/show/', page: 'show' },
  { to: '/show/webtoon/', page: 'webtoon' },
  { to: '/show/meanwhile/', page: 'meanwhile' },
  { to: '/updates/', page: 'updates' },
  { to: '/answers/', page: 'answers' },
  { to: '/sources/', page: 'sources' },
  { to: '/your-data/', page: 'yourData' },
] as const;

/** The five places of the main navigation, by the names of their words: nothing hides behind a sixth. */
export const NAV_ITEMS = [
  { to: '/', name: 'today' },
  { to: '/episodes/', name: 'episodes' },
  { to: '/cast/', name: 'class' },
  { to: '/status/', name: 'season' },
  { to: '/your-data/', name: 'you' },
] as const;

export type NavItem = (typeof NAV_ITEMS)[number];

/** To the story so far the episodes lead, to all ties the class: the foot of a phone has few lines. */
const FROM_A_PLACE = new Set<string>(['/story/', '/cast/ties/']);

/** What is no place of its own: every page leads there from its foot. */
export const ELSEWHERE = PAGES.filter(({ to }) => !FROM_A_PLACE.has(to) && NAV_ITEMS.every((item) => item.to !== to));

/** The place that an address lies in; none for a page that is linked only from others. */
export function navItemAt(pathname: string): NavItem | undefined {
  return NAV_ITEMS.findLast(({ to }) => (to === '/' ? pathname === '/' : pathname.startsWith(to)));
}
