import { createFileRoute } from '@tanstack/react-router';

import { citationCountsQuery, correctionsQuery, gapsQuery, sourcesQuery } from '#data/facts.ts';
import { SourcesPage } from '#features/sources/SourcesPage.tsx';

import { pageRoute } from './-frame/page-route.ts';

export const Route = createFileRoute('/sources')({
  ...pageRoute('sources', (load) => [
    load(sourcesQuery),
    load(correctionsQuery),
    load(gapsQuery),
    load(citationCountsQuery),
  ]),
  component: SourcesPage,
});
