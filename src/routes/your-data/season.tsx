import { createFileRoute } from '@tanstack/react-router';

import { MySeasonPage } from '#features/my-season/MySeasonPage.tsx';
import { type SeasonSearch, seasonSearch } from '#features/my-season/season-search.ts';
import { asWritten } from '#routes/-frame/page-route.ts';
import { useAskedFor } from '#routes/-frame/use-asked-for.ts';
import { frameWords } from '#words/frame.ts';

export const Route = createFileRoute('/your-data/season')({
  validateSearch: asWritten<SeasonSearch>,
  // What stands on it is the visitor's own: there is nothing to find for others.
  head: () => ({ meta: [{ title: frameWords.title(frameWords.mySeason) }, { name: 'robots', content: 'noindex' }] }),
  component: Asked,
});

function Asked() {
  return <MySeasonPage {...useAskedFor(seasonSearch, Route.useSearch(), Route.useNavigate())} />;
}
