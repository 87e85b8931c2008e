import { createFileRoute } from '@tanstack/react-router';

import { charactersQuery, portraitsQuery, relationshipsQuery } from '#data/facts.ts';
import { TiesPage } from '#features/cast/TiesPage.tsx';
import { tiesSearch } from '#features/cast/ties-search.ts';
import { pageRoute } from '#routes/-frame/page-route.ts';
import { useHydrated } from '#ui/use-hydrated.ts';

export const Route = createFileRoute('/cast/ties')({
  validateSearch: tiesSearch,
  ...pageRoute('ties', (load) => [load(charactersQuery), load(relationshipsQuery), load(portraitsQuery)]),
  component: Lit,
});

// The build writes the page with nobody lit.
const NO_SEARCH = {};

function Lit() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  return (
    <TiesPage
      search={useHydrated() ? search : NO_SEARCH}
      // Looking is not a step to go back through, and the page stays where it is.
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
