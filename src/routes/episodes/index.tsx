import { createFileRoute } from '@tanstack/react-router';

import { episodesQuery } from '#data/facts.ts';
import { GuidePage } from '#features/episodes/GuidePage.tsx';
import { pageRoute } from '#routes/-frame/page-route.ts';

export const Route = createFileRoute('/episodes/')({
  ...pageRoute('episodes', (load) => [load(episodesQuery)]),
  component: GuidePage,
});
