/** The places of the site in the order of the menu, each with the name of its words. Four stand in the bottom bar. */
export const NAV_ITEMS = [
  { to: '/', page: 'home' },
  { to: '/episodes/', page: 'episodes' },
  { to: '/cast/', page: 'cast' },
  { to: '/cast/roll-call/', page: 'rollCall' },
  { to: '/status/', page: 'status' },
  { to: '/status/claims/', page: 'claims' },
  { to: '/countdown/', page: 'countdown' },
  { to: '/show/', page: 'show' },
  { to: '/updates/', page: 'updates' },
  { to: '/sources/', page: 'sources' },
  { to: '/your-data/', page: 'yourData' },
] as const;

export type NavItem = (typeof NAV_ITEMS)[number];

/** The place that an address belongs to: itself, or the nearest one above it; none for an address above which only `/` is. */
export function navItemAt(pathname: string): NavItem | undefined {
  return NAV_ITEMS.findLast(({ to }) => (to === '/' ? pathname === '/' : pathname.startsWith(to)));
}
