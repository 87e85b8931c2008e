import { createFileRoute } from '@tanstack/react-router';

import { charactersQuery, episodesQuery, threadsQuery } from '#data/facts.ts';
import { StoryPage } from '#features/story/StoryPage.tsx';
import { storySearch } from '#features/story/story-search.ts';
import { pageRoute } from '#routes/-frame/page-route.ts';
import { useHydrated } from '#ui/use-hydrated.ts';

export const Route = createFileRoute('/story')({
  validateSearch: storySearch,
  ...pageRoute('story', (load) => [load(episodesQuery), load(charactersQuery), load(threadsQuery)]),
  component: Asked,
});

// The build writes the page with nothing asked for.
const NO_SEARCH = {};

function Asked() {
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  return (
    <StoryPage
      search={useHydrated() ? search : NO_SEARCH}
      // Another cut of the same page is not a step to go back through.
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
