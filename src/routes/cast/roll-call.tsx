import { createFileRoute } from '@tanstack/react-router';

import { charactersQuery, episodesQuery } from '#data/facts.ts';
import { together } from '#data/together.ts';
import { RollCallPage } from '#features/roll-call/RollCallPage.tsx';
import { frameWords } from '#words/frame.ts';

export const Route = createFileRoute('/cast/roll-call')({
  loader: ({ context: { queryClient, view } }) =>
    together([queryClient.query(charactersQuery(view)), queryClient.query(episodesQuery(view))]),
  head: () => ({
    meta: [{ title: frameWords.title(frameWords.pages.rollCall) }],
  }),
  component: RollCallPage,
});
