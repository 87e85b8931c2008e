import { useHydrated } from '#ui/use-hydrated.ts';

const NOTHING = {};

/**
 * What the address of a page asks for, and how something else is asked for. The build writes pages with nothing asked for, and so they are
 * until the app has taken them over. Another cut of the same page is no step to go back through, and the page stays where it is.
 */
export function useAskedFor<Search extends object>(
  search: Search,
  navigate: (to: { search: Search; replace: true; resetScroll: false }) => unknown,
) {
  return {
    search: useHydrated() ? search : NOTHING,
    onSearch: (next: Search) => void navigate({ search: next, replace: true, resetScroll: false }),
  };
}
