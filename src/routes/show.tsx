import { createFileRoute } from '@tanstack/react-router';

import {
  awardsQuery,
  claimsQuery,
  contentNotesQuery,
  ratingsQuery,
  receptionQuery,
  showQuery,
  similarQuery,
  speakersQuery,
  titlesQuery,
  trailersQuery,
  webtoonDifferencesQuery,
  weeklyChartsQuery,
  whereToWatchQuery,
} from '#data/facts.ts';
import { ShowPage } from '#features/show/ShowPage.tsx';

import { pageRoute } from './-frame/page-route.ts';

export const Route = createFileRoute('/show')({
  ...pageRoute('show', (load) => [
    load(showQuery),
    load(contentNotesQuery),
    load(whereToWatchQuery),
    load(ratingsQuery),
    load(receptionQuery),
    load(awardsQuery),
    load(trailersQuery),
    load(webtoonDifferencesQuery),
    load(claimsQuery),
    load(speakersQuery),
    load(similarQuery),
    load(titlesQuery),
    load(weeklyChartsQuery),
  ]),
  component: ShowPage,
});
