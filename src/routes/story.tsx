import { createFileRoute } from '@tanstack/react-router';

import { charactersQuery, episodesQuery, threadsQuery } from '#data/facts.ts';
import { StoryPage } from '#features/story/StoryPage.tsx';
import { type StorySearch, storySearch } from '#features/story/story-search.ts';
import { asWritten, pageRoute } from '#routes/-frame/page-route.ts';
import { useAskedFor } from '#routes/-frame/use-asked-for.ts';

export const Route = createFileRoute('/story')({
  validateSearch: asWritten<StorySearch>,
  ...pageRoute('story', (load) => [load(episodesQuery), load(charactersQuery), load(threadsQuery)]),
  component: Asked,
});

function Asked() {
  return <StoryPage {...useAskedFor(storySearch, Route.useSearch(), Route.useNavigate())} />;
}
