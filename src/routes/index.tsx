import { createFileRoute } from '@tanstack/react-router';

import { comparablesQuery, episodesQuery, ladderQuery } from '#data/facts.ts';
import { together } from '#data/together.ts';
import { HomePage } from '#features/home/HomePage.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';

export const Route = createFileRoute('/')({
  // In one piece with the app: nearly all of it is what every page needs, and it comes a round trip sooner.
  codeSplitGroupings: [],
  loader: ({ context: { queryClient, view } }) =>
    together([
      queryClient.query(ladderQuery(view)),
      queryClient.query(episodesQuery(view)),
      queryClient.query(comparablesQuery(view)),
    ]),
  head: ({
    match: {
      context: { messages },
    },
  }) => ({
    meta: [{ title: `${messages.frame.appName} · ${messages.frame.tagline}` }],
  }),
  component: Home,
});

function Home() {
  const { lastVisit, clock } = Route.useRouteContext();
  // Without its file, neither on the device nor on the server, the icon stays as it is.
  const announce = (found: number) =>
    void import('#pwa/badge.ts').then(({ showNews }) => showNews(found, clock.now())).catch(() => {});
  return <HomePage lastVisit={useHydrated() ? lastVisit : null} onNews={announce} />;
}
