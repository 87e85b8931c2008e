import { createFileRoute } from '@tanstack/react-router';

import { charactersQuery, episodesQuery, portraitsQuery } from '#data/facts.ts';
import { RegisterPage } from '#features/cast/RegisterPage.tsx';
import { pageRoute } from '#routes/-frame/page-route.ts';

export const Route = createFileRoute('/cast/roll-call')({
  ...pageRoute('rollCall', (load) => [load(charactersQuery), load(episodesQuery), load(portraitsQuery)]),
  component: RegisterPage,
});
