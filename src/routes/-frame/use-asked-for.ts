import { useMemo } from 'react';
import * as v from 'valibot';

import { useHydrated } from '#ui/use-hydrated.ts';

const NOTHING = {};

/**
 * What the address of a page asks for, read by the page's schema, and how something else is asked for. The build writes pages with
 * nothing asked for, and so they are until the app has taken them over. Another cut of the same page is no step to go back through, and
 * the page stays where it is.
 */
export function useAskedFor<Search extends object>(
  schema: v.GenericSchema<Search>,
  written: Search,
  navigate: (to: { search: Search; replace: true; resetScroll: false }) => unknown,
) {
  const asked = useHydrated() ? written : NOTHING;
  return {
    search: useMemo(() => v.parse(schema, asked), [schema, asked]),
    onSearch: (next: Search) => void navigate({ search: next, replace: true, resetScroll: false }),
  };
}
