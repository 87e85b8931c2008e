import { createFileRoute } from '@tanstack/react-router';

import {
  showQuery,
  contentNotesQuery,
  watchQuery,
  ratingsQuery,
  receptionQuery,
  awardsQuery,
  trailersQuery,
  webtoonDifferencesQuery,
  claimsQuery,
  speakersQuery,
  similarQuery,
  titlesQuery,
  weeklyChartsQuery,
} from '#data/facts.ts';
import { together } from '#data/together.ts';
import { ShowPage } from '#features/show/ShowPage.tsx';

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
  head: ({
    match: {
      context: { messages },
    },
  }) => ({
    meta: [{ title: messages.frame.title(messages.frame.pages.show) }],
  }),
  component: ShowPage,
});
