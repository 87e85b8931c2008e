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
import { StatusPage } from '#features/status/StatusPage.tsx';
import { pageRoute } from '#routes/-frame/page-route.ts';

export const Route = createFileRoute('/status/')({
  ...pageRoute('status', (load) => [
    load(ladderQuery),
    load(formerLaddersQuery),
    load(charactersQuery),
    load(castingQuery),
    load(plotQuery),
    load(comparablesQuery),
    load(contradictionsQuery),
    load(correctionsQuery),
    // Who said what stands open here; without it the rest is still worth reading.
    load(sourcesQuery).catch(() => {}),
  ]),
  component: StatusPage,
});
