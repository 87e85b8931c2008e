import { createFileRoute } from '@tanstack/react-router';

import { claimsQuery, formerLaddersQuery, ladderQuery, speakersQuery } from '#data/facts.ts';
import { ClaimsPage } from '#features/claims/ClaimsPage.tsx';
import { claimSearch } from '#features/claims/claim-search.ts';
import { pageRoute } from '#routes/-frame/page-route.ts';
import { useHydrated } from '#ui/use-hydrated.ts';

export const Route = createFileRoute('/status/claims')({
  validateSearch: claimSearch,
  ...pageRoute('claims', (load) => [
    load(claimsQuery),
    load(speakersQuery),
    load(ladderQuery),
    load(formerLaddersQuery),
  ]),
  component: Filtered,
});

// The build writes the page without a filter.
const NO_SEARCH = {};

function Filtered() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  return (
    <ClaimsPage
      search={useHydrated() ? search : NO_SEARCH}
      // A filter is not a step to go back through, and the page stays where it is.
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
