import { createFileRoute } from '@tanstack/react-router';

import { claimsQuery, formerLaddersQuery, ladderQuery, sourcesQuery, speakersQuery } from '#data/facts.ts';
import { together } from '#data/together.ts';
import { claimSearch } from '#features/claims/claim-search.ts';
import { LedgerPage } from '#features/claims/LedgerPage.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { frameWords } from '#words/frame.ts';

export const Route = createFileRoute('/status/claims')({
  validateSearch: claimSearch,
  loader: ({ context: { queryClient, view } }) =>
    together([
      queryClient.query(claimsQuery(view)),
      queryClient.query(speakersQuery(view)),
      queryClient.query(ladderQuery(view)),
      queryClient.query(formerLaddersQuery(view)),
      queryClient.query(sourcesQuery(view)),
    ]),
  head: () => ({
    meta: [{ title: frameWords.title(frameWords.pages.claims) }],
  }),
  component: Filtered,
});

// The build writes the page without a filter.
const NO_SEARCH = {};

function Filtered() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  return (
    <LedgerPage
      search={useHydrated() ? search : NO_SEARCH}
      // A filter is not a step to go back through, and the page stays where it is.
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
