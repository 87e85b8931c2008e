import { createFileRoute } from '@tanstack/react-router';

import { allInOrder } from '#data/all-in-order.ts';
import { ladderQuery, startQuery } from '#data/facts.ts';
import { loadFor } from '#data/load-for.ts';
import { HomePage } from '#features/home/HomePage.tsx';
import { standingHead } from '#routes/-frame/page-route.ts';
import { useHydrated } from '#ui/use-hydrated.ts';
import { frameWords as frame } from '#words/frame.ts';
import { headlineWords as headline } from '#words/headline.ts';

export const Route = createFileRoute('/')({
  // In one piece with the app: nearly all of it is what every page needs, and it comes a round trip sooner.
  codeSplitGroupings: [],
  loader: ({ context }) => {
    const load = loadFor(context);
    return allInOrder([load(ladderQuery), load(startQuery)]);
  },
  head: standingHead(headline.title, frame.tagline),
  component: Home,
});

function Home() {
  const { lastVisit, clock } = Route.useRouteContext();
  // Without its file, neither on the device nor on the server, the icon stays as it is.
  const announce = (found: number) =>
    void import('#pwa/badge.ts').then(({ showNews }) => showNews(found, clock.now())).catch(() => {});
  return <HomePage lastVisit={useHydrated() ? lastVisit : null} onNews={announce} />;
}
