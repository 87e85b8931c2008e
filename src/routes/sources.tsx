import { createFileRoute } from '@tanstack/react-router';

import { citationCountsQuery, correctionsQuery, gapsQuery, sourcesQuery } from '#data/facts.ts';
import { together } from '#data/together.ts';
import { SourcesPage } from '#features/sources/SourcesPage.tsx';
import { frameWords } from '#words/frame.ts';

export const Route = createFileRoute('/sources')({
  loader: ({ context: { queryClient, view } }) =>
    together([
      queryClient.query(sourcesQuery(view)),
      queryClient.query(correctionsQuery(view)),
      queryClient.query(gapsQuery(view)),
      queryClient.query(citationCountsQuery(view)),
    ]),
  head: () => ({
    meta: [{ title: frameWords.title(frameWords.pages.sources) }],
  }),
  component: SourcesPage,
});
