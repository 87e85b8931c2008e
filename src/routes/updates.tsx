import { createFileRoute } from '@tanstack/react-router';
import { useCallback } from 'react';

import { claimsQuery, formerLaddersQuery, ladderQuery, speakersQuery } from '#data/facts.ts';
import { together } from '#data/together.ts';
import { UpdatesPage } from '#features/updates/UpdatesPage.tsx';
import { newsSeen } from '#pwa/badge.ts';
import { updatesSeen } from '#pwa/seen-updates.ts';
import { useHydrated } from '#ui/use-hydrated.ts';
import { frameWords } from '#words/frame.ts';

export const Route = createFileRoute('/updates')({
  loader: ({ context: { queryClient, view } }) =>
    together([
      queryClient.query(ladderQuery(view)),
      queryClient.query(formerLaddersQuery(view)),
      queryClient.query(claimsQuery(view)),
      queryClient.query(speakersQuery(view)),
    ]),
  head: () => ({
    meta: [{ title: frameWords.title(frameWords.pages.updates) }],
  }),
  component: Updates,
});

function Updates() {
  const { lastVisit, clock } = Route.useRouteContext();
  const seen = useCallback(
    (keys: readonly string[]) => {
      newsSeen(clock.now());
      void updatesSeen(keys);
    },
    [clock],
  );
  return <UpdatesPage lastVisit={useHydrated() ? lastVisit : null} onSeen={seen} />;
}
