import { createFileRoute } from '@tanstack/react-router';

import {
  contradictionsQuery,
  correctionsQuery,
  charactersQuery,
  castingQuery,
  plotQuery,
  comparablesQuery,
  formerLaddersQuery,
  ladderQuery,
  sourcesQuery,
} from '#data/facts.ts';
import { together } from '#data/together.ts';
import { StatusPage } from '#features/status/StatusPage.tsx';

export const Route = createFileRoute('/status/')({
  loader: ({ context: { queryClient, view } }) =>
    together([
      queryClient.query(ladderQuery(view)),
      queryClient.query(formerLaddersQuery(view)),
      queryClient.query(charactersQuery(view)),
      queryClient.query(castingQuery(view)),
      queryClient.query(plotQuery(view)),
      queryClient.query(comparablesQuery(view)),
      queryClient.query(contradictionsQuery(view)),
      queryClient.query(correctionsQuery(view)),
      // Who said what stands open here; without it the rest is still worth reading.
      queryClient.query(sourcesQuery(view)).catch(() => {}),
    ]),
  head: ({
    match: {
      context: { messages },
    },
  }) => ({
    meta: [{ title: messages.frame.title(messages.frame.pages.status) }],
  }),
  component: StatusPage,
});
