import { createFileRoute } from '@tanstack/react-router';

import { charactersQuery, episodesQuery } from '#data/facts.ts';
import { RollCallPage } from '#features/roll-call/RollCallPage.tsx';
import { pageRoute } from '#routes/-frame/page-route.ts';

export const Route = createFileRoute('/cast/roll-call')({
  ...pageRoute('rollCall', (load) => [load(charactersQuery), load(episodesQuery)]),
  component: RollCallPage,
});
