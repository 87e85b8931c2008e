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
  watchQuery,
  webtoonDifferencesQuery,
  weeklyChartsQuery,
} from '#data/facts.ts';
import { together } from '#data/together.ts';
import { ShowPage } from '#features/show/ShowPage.tsx';
import { frameWords } from '#words/frame.ts';

export const Route = createFileRoute('/show')({
  loader: ({ context: { queryClient, view } }) =>
    together([
      queryClient.query(showQuery(view)),
      queryClient.query(contentNotesQuery(view)),
      queryClient.query(watchQuery(view)),
      queryClient.query(ratingsQuery(view)),
      queryClient.query(receptionQuery(view)),
      queryClient.query(awardsQuery(view)),
      queryClient.query(trailersQuery(view)),
      queryClient.query(webtoonDifferencesQuery(view)),
      queryClient.query(claimsQuery(view)),
      queryClient.query(speakersQuery(view)),
      queryClient.query(similarQuery(view)),
      queryClient.query(titlesQuery(view)),
      queryClient.query(weeklyChartsQuery(view)),
    ]),
  head: () => ({
    meta: [{ title: frameWords.title(frameWords.pages.show) }],
  }),
  component: ShowPage,
});
