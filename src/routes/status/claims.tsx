import { createFileRoute } from '@tanstack/react-router';

import { claimsQuery, speakersQuery, milestonesQuery, sourcesQuery, lastVerifiedQuery } from '#data/facts.ts';
import { together } from '#data/together.ts';
import { LedgerPage } from '#features/claims/LedgerPage.tsx';
import { claimSearch } from '#features/claims/claim-search.ts';

export const Route = createFileRoute('/status/claims')({
  validateSearch: claimSearch,
  loader: ({ context: { queryClient, view } }) =>
    together([
      queryClient.query(claimsQuery(view)),
      queryClient.query(speakersQuery(view)),
      queryClient.query(milestonesQuery(view)),
      queryClient.query(sourcesQuery(view)),
      queryClient.query(lastVerifiedQuery()),
    ]),
  head: ({
    match: {
      context: { messages },
    },
  }) => ({
    meta: [{ title: messages.frame.title(messages.frame.pages.claims) }],
  }),
  component: Filtered,
});

function Filtered() {
  const navigate = Route.useNavigate();
  return (
    <LedgerPage
      search={Route.useSearch()}
      // A filter is not a step to go back through, and the page stays where it is.
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}
