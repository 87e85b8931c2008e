import { createFileRoute } from '@tanstack/react-router';

import { milestonesQuery, showQuery, watchQuery, newestReportQuery } from '#data/facts.ts';
import { together } from '#data/together.ts';
import { CountdownPage } from '#features/countdown/CountdownPage.tsx';
import { HowYouHear } from '#features/hearing/HowYouHear.tsx';
import { hearingWays } from '#pwa/hearing-ways.ts';

export const Route = createFileRoute('/countdown')({
  loader: ({ context: { queryClient, view } }) =>
    together([
      queryClient.query(milestonesQuery(view)),
      queryClient.query(showQuery(view)),
      queryClient.query(watchQuery(view)),
      queryClient.query(newestReportQuery()),
    ]),
  head: ({
    match: {
      context: { messages },
    },
  }) => ({
    meta: [{ title: messages.frame.title(messages.frame.pages.countdown) }],
  }),
  component: Countdown,
});

function Countdown() {
  return <CountdownPage hear={<HowYouHear ways={hearingWays} />} />;
}
