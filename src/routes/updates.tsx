import { createFileRoute } from '@tanstack/react-router';
import { useCallback } from 'react';

import { claimsQuery, formerLaddersQuery, ladderQuery, speakersQuery } from '#data/facts.ts';
import { UpdatesPage } from '#features/updates/UpdatesPage.tsx';
import { newsSeen } from '#pwa/badge.ts';
import { updatesSeen } from '#pwa/seen-updates.ts';
import { useHydrated } from '#ui/use-hydrated.ts';

import { pageRoute } from './-frame/page-route.ts';

export const Route = createFileRoute('/updates')({
  ...pageRoute('updates', (load) => [
    load(ladderQuery),
    load(formerLaddersQuery),
    load(claimsQuery),
    load(speakersQuery),
  ]),
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
