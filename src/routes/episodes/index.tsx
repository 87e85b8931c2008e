import { createFileRoute } from '@tanstack/react-router';

import { episodesQuery, roomsQuery } from '#data/facts.ts';
import { Building } from '#features/building/Building.tsx';
import { GuidePage } from '#features/episodes/GuidePage.tsx';
import { pageRoute } from '#routes/-frame/page-route.ts';

export const Route = createFileRoute('/episodes/')({
  ...pageRoute('episodes', (load) => [load(episodesQuery), load(roomsQuery)]),
  component: () => <GuidePage top={<Building />} />,
});
