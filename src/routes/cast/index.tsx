import { createFileRoute } from '@tanstack/react-router';

import { charactersQuery, episodesQuery, season2CastQuery } from '#data/facts.ts';
import { together } from '#data/together.ts';
import { CastPage } from '#features/cast/CastPage.tsx';
import { castSearch } from '#features/cast/cast-search.ts';

export const Route = createFileRoute('/cast/')({
  validateSearch: castSearch,
  loader: ({ context: { queryClient, view } }) =>
    together([
      queryClient.query(charactersQuery(view)),
      queryClient.query(episodesQuery(view)),
      queryClient.query(season2CastQuery(view)),
    ]),
  head: ({
    match: {
      context: { messages },
    },
  }) => ({
    meta: [{ title: messages.frame.title(messages.frame.pages.cast) }],
  }),
  component: Filtered,
});

function Filtered() {
  const navigate = Route.useNavigate();
  return (
    <CastPage
      search={Route.useSearch()}
      // A filter is not a step to go back through, and the page stays where it is.
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}
