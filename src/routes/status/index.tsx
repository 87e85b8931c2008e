import { createFileRoute } from '@tanstack/react-router';

import {
  castingQuery,
  charactersQuery,
  comparablesQuery,
  contradictionsQuery,
  correctionsQuery,
  formerLaddersQuery,
  ladderQuery,
  plotQuery,
  sourcesQuery,
} from '#data/facts.ts';
import { together } from '#data/together.ts';
import { StatusPage } from '#features/status/StatusPage.tsx';
import { frameWords } from '#words/frame.ts';

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
  head: () => ({
    meta: [{ title: frameWords.title(frameWords.pages.status) }],
  }),
  component: StatusPage,
});
