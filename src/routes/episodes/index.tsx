import { createFileRoute } from '@tanstack/react-router';

import { episodesQuery } from '#data/facts.ts';
import { GuidePage } from '#features/episodes/GuidePage.tsx';

export const Route = createFileRoute('/episodes/')({
  loader: ({ context: { queryClient, view } }) => queryClient.query(episodesQuery(view)),
  head: ({
    match: {
      context: { messages },
    },
  }) => ({
    meta: [{ title: messages.frame.title(messages.frame.pages.episodes) }],
  }),
  component: GuidePage,
});
