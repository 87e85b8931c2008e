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
import { situationAt } from '#domain/status/situation.ts';
import { StatusPage } from '#features/status/StatusPage.tsx';
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
  head: ({
    loaderData: [ladder] = [],
    match: {
      context: { clock, hydrating },
    },
  }) => {
    const now = hydrating ? clock.prerenderedAt : clock.now();
    const answer = ladder === undefined ? frame.pages.status : state(situationAt(ladder, now));
    return { meta: [{ title: frame.title(answer) }] };
  },
  component: StatusPage,
});
