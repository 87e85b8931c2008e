import { createFileRoute } from '@tanstack/react-router';

import { similarQuery } from '#data/facts.ts';
import { MeanwhilePage } from '#features/show/MeanwhilePage.tsx';
import { pageRoute } from '#routes/-frame/page-route.ts';

export const Route = createFileRoute('/show/meanwhile')({
  ...pageRoute('meanwhile', (load) => [load(similarQuery)]),
  component: MeanwhilePage,
});
