import { createFileRoute } from '@tanstack/react-router';

import { awaitedSeasonQuery, castingQuery, charactersQuery, episodesQuery, portraitsQuery } from '#data/facts.ts';
import { CastPage } from '#features/cast/CastPage.tsx';
import { castSearch } from '#features/cast/cast-search.ts';
import { pageRoute } from '#routes/-frame/page-route.ts';
import { useHydrated } from '#ui/use-hydrated.ts';

export const Route = createFileRoute('/cast/')({
  validateSearch: castSearch,
  ...pageRoute('cast', (load) => [
    load(charactersQuery),
    load(episodesQuery),
    load(castingQuery),
    load(awaitedSeasonQuery),
    load(portraitsQuery),
  ]),
  component: Filtered,
});

// The build writes the page without a filter.
const NO_SEARCH = {};

function Filtered() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  return (
    <CastPage
      search={useHydrated() ? search : NO_SEARCH}
      // A filter is not a step to go back through, and the page stays where it is.
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
