import { createFileRoute } from '@tanstack/react-router';

import { episodesQuery } from '#data/facts.ts';
import { GuidePage } from '#features/episodes/GuidePage.tsx';
import { frameWords } from '#words/frame.ts';

export const Route = createFileRoute('/episodes/')({
  loader: ({ context: { queryClient, view } }) => queryClient.query(episodesQuery(view)),
  head: () => ({
    meta: [{ title: frameWords.title(frameWords.pages.episodes) }],
  }),
  component: GuidePage,
});
