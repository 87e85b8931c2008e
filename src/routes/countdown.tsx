import { createFileRoute } from '@tanstack/react-router';

import { formerLaddersQuery, ladderQuery, showQuery, whereToWatchQuery } from '#data/facts.ts';
import { CountdownPage } from '#features/countdown/CountdownPage.tsx';
import { HowYouHear } from '#features/hearing/HowYouHear.tsx';
import { hearingWays } from '#pwa/hearing-ways.ts';

import { pageRoute } from './-frame/page-route.ts';

export const Route = createFileRoute('/countdown')({
  ...pageRoute('countdown', (load) => [
    load(ladderQuery),
    load(formerLaddersQuery),
    load(showQuery),
    load(whereToWatchQuery),
  ]),
  component: Countdown,
});

function Countdown() {
  return <CountdownPage hear={<HowYouHear ways={hearingWays} />} />;
}
