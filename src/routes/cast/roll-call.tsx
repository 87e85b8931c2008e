import { createFileRoute } from '@tanstack/react-router';

import { charactersQuery, episodesQuery } from '#data/facts.ts';
import { together } from '#data/together.ts';
import { RollCallPage } from '#features/roll-call/RollCallPage.tsx';

export const Route = createFileRoute('/cast/roll-call')({
  loader: ({ context: { queryClient, view } }) =>
    together([queryClient.query(charactersQuery(view)), queryClient.query(episodesQuery(view))]),
  head: ({
    match: {
      context: { messages },
    },
  }) => ({
    meta: [{ title: messages.frame.title(messages.frame.pages.rollCall) }],
  }),
  component: RollCallPage,
});
