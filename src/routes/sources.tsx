import { createFileRoute } from '@tanstack/react-router';

import { sourcesQuery, correctionsQuery, gapsQuery, citationCountsQuery } from '#data/facts.ts';
import { together } from '#data/together.ts';
import { SourcesPage } from '#features/sources/SourcesPage.tsx';

export const Route = createFileRoute('/sources')({
  loader: ({ context: { queryClient, view } }) =>
    together([
      queryClient.query(sourcesQuery(view)),
      queryClient.query(correctionsQuery(view)),
      queryClient.query(gapsQuery(view)),
      queryClient.query(citationCountsQuery(view)),
    ]),
  head: ({
    match: {
      context: { messages },
    },
  }) => ({
    meta: [{ title: messages.frame.title(messages.frame.pages.sources) }],
  }),
  component: SourcesPage,
});
