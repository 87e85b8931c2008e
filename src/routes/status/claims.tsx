import { createFileRoute } from '@tanstack/react-router';

import { claimsQuery, formerLaddersQuery, ladderQuery, speakersQuery } from '#data/facts.ts';
import { ClaimsPage } from '#features/claims/ClaimsPage.tsx';
import { claimSearch } from '#features/claims/claim-search.ts';
import { pageRoute } from '#routes/-frame/page-route.ts';
import { useAskedFor } from '#routes/-frame/use-asked-for.ts';

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

function Filtered() {
  return <ClaimsPage {...useAskedFor(Route.useSearch(), Route.useNavigate())} />;
}
