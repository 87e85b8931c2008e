import { createFileRoute } from '@tanstack/react-router';

import { formerLaddersQuery, ladderQuery, showQuery, watchQuery } from '#data/facts.ts';
import { together } from '#data/together.ts';
import { CountdownPage } from '#features/countdown/CountdownPage.tsx';
import { HowYouHear } from '#features/hearing/HowYouHear.tsx';
import { hearingWays } from '#pwa/hearing-ways.ts';
import { frameWords } from '#words/frame.ts';

export const Route = createFileRoute('/countdown')({
  loader: ({ context: { queryClient, view } }) =>
    together([
      queryClient.query(ladderQuery(view)),
      queryClient.query(formerLaddersQuery(view)),
      queryClient.query(showQuery(view)),
      queryClient.query(watchQuery(view)),
    ]),
  head: () => ({
    meta: [{ title: frameWords.title(frameWords.pages.countdown) }],
  }),
  component: Countdown,
});

function Countdown() {
  return <CountdownPage hear={<HowYouHear ways={hearingWays} />} />;
}
