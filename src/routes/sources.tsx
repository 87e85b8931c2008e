import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';

import { correctionsQuery, gapsQuery, sourcesQuery } from '#data/facts.ts';
import { searchText } from '#domain/facts/search-param.ts';
import { SourcesPage } from '#features/sources/SourcesPage.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';

import { pageRoute } from './-frame/page-route.ts';

export const Route = createFileRoute('/sources')({
  validateSearch: v.object({ q: searchText(100) }),
  ...pageRoute('sources', (load) => [
    load(sourcesQuery),
    load(correctionsQuery),
    load(gapsQuery),
    // No other page pays for it.
    import('#data/citations-query.ts').then(({ citationsQuery }) => load(citationsQuery)),
  ]),
  component: Searched,
});

function Searched() {
  const navigate = Route.useNavigate();
  const { q } = Route.useSearch();
  return (
    <SourcesPage
      // The build knows no search.
      query={useHydrated() ? (q ?? '') : ''}
      // A search is not a step to go back through, and the page stays where it is.
      onQuery={(query) =>
        void navigate({ search: query.trim() === '' ? {} : { q: query }, replace: true, resetScroll: false })
      }
    />
  );
}
