import { createFileRoute } from '@tanstack/react-router';
import { useEffect } from 'react';

import {
  awardsQuery,
  contentNotesQuery,
  contradictionsQuery,
  ratingsQuery,
  receptionQuery,
  showQuery,
  titlesQuery,
  trailersQuery,
  weeklyChartsQuery,
  whereToWatchQuery,
} from '#data/facts.ts';
import { AboutPage } from '#features/show/AboutPage.tsx';
import { pageRoute } from '#routes/-frame/page-route.ts';

export const Route = createFileRoute('/show/')({
  ...pageRoute('show', (load) => [
    load(showQuery),
    load(whereToWatchQuery),
    load(ratingsQuery),
    load(contentNotesQuery),
    load(receptionQuery),
    load(weeklyChartsQuery),
    load(awardsQuery),
    load(trailersQuery),
    load(titlesQuery),
    load(contradictionsQuery),
  ]),
  component: About,
});

/** Where the parts went that once had an anchor on this page. */
const MOVED = {
  webtoon: { to: '/show/webtoon/' },
  differences: { to: '/show/webtoon/' },
  similar: { to: '/show/meanwhile/' },
  'season-3': { to: '/status/claims/', search: { topic: 'season-3' } },
} as const;

const hasMoved = (hash: string): hash is keyof typeof MOVED => Object.hasOwn(MOVED, hash);

function About() {
  const navigate = Route.useNavigate();
  // No server ever sees an anchor.
  useEffect(() => {
    const hash = location.hash.slice(1);
    if (hasMoved(hash)) void navigate({ ...MOVED[hash], replace: true });
  }, [navigate]);
  return <AboutPage />;
}
