import { createFileRoute } from '@tanstack/react-router';

import { contradictionsQuery, showQuery, webtoonDifferencesQuery, whereToWatchQuery } from '#data/facts.ts';
import { WebtoonPage } from '#features/show/WebtoonPage.tsx';
import { pageRoute } from '#routes/-frame/page-route.ts';

export const Route = createFileRoute('/show/webtoon')({
  ...pageRoute('webtoon', (load) => [
    load(webtoonDifferencesQuery),
    load(showQuery),
    load(whereToWatchQuery),
    load(contradictionsQuery),
  ]),
  component: WebtoonPage,
});
