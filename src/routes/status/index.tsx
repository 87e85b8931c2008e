import { createFileRoute } from '@tanstack/react-router';

import { allInOrder } from '#data/all-in-order.ts';
import {
  castingQuery,
  charactersQuery,
  comparablesQuery,
  contradictionsQuery,
  ladderQuery,
  plotQuery,
  portraitsQuery,
  sinceQuery,
} from '#data/facts.ts';
import { loadFor } from '#data/load-for.ts';
import { StatusPage } from '#features/status/StatusPage.tsx';
import { standingHead } from '#routes/-frame/page-route.ts';
import { frameWords as frame } from '#words/frame.ts';
import { state } from '#words/state.ts';

export const Route = createFileRoute('/status/')({
  loader: ({ context }) => {
    const load = loadFor(context);
    return allInOrder([
      load(ladderQuery),
      load(sinceQuery),
      load(charactersQuery),
      load(portraitsQuery),
      load(castingQuery),
      load(plotQuery),
      load(comparablesQuery),
      load(contradictionsQuery),
    ]);
  },
  head: standingHead(state, frame.pages.status),
  component: StatusPage,
});
