import { createFileRoute } from '@tanstack/react-router';

import { claimsQuery, formerLaddersQuery, ladderQuery, speakersQuery } from '#data/facts.ts';
import { ClaimsPage } from '#features/claims/ClaimsPage.tsx';
import { type ClaimSearch, claimSearch } from '#features/claims/claim-search.ts';
import { asWritten, pageRoute } from '#routes/-frame/page-route.ts';
import { useAskedFor } from '#routes/-frame/use-asked-for.ts';

export const Route = createFileRoute('/status/claims')({
  validateSearch: asWritten<ClaimSearch>,
  ...pageRoute('claims', (load) => [
    load(claimsQuery),
    load(speakersQuery),
    load(ladderQuery),
    load(formerLaddersQuery),
  ]),
  component: Filtered,
});

function Filtered() {
  return <ClaimsPage {...useAskedFor(claimSearch, Route.useSearch(), Route.useNavigate())} />;
}
