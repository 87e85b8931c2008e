import { useEffect, useMemo } from 'react';
import * as v from 'valibot';

import { useHydrated } from '#ui/use-hydrated.ts';

const NOTHING = {};

/**
 * What the address of a page asks for, read by the page's schema, and how something else is asked for. What does not fit leaves the
 * address, too. The build writes pages with nothing asked for, and so they are until the app has taken them over. Another cut of the
 * same page is no step to go back through, and the page stays where it is.
 */
export function useAskedFor<Search extends object>(
  schema: v.GenericSchema<Search>,
  written: Search,
  navigate: (to: { search: Search; replace: true; resetScroll: false; hash?: true }) => unknown,
) {
  const asked = useHydrated() ? written : NOTHING;
  const search = useMemo(() => v.parse(schema, asked), [schema, asked]);
  // What is empty asks for nothing.
  const fits = Object.entries(asked).every(([key, value]) => value === '' || Reflect.get(search, key) === value);
  // The address is the browser's.
  useEffect(() => {
    if (!fits) void navigate({ search, replace: true, resetScroll: false, hash: true });
  }, [fits, search, navigate]);
  return {
    search,
    onSearch: (next: Search) => void navigate({ search: next, replace: true, resetScroll: false }),
  };
}
