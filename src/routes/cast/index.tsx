import { createFileRoute } from '@tanstack/react-router';

import { awaitedSeasonQuery, castingQuery, charactersQuery, episodesQuery, portraitsQuery } from '#data/facts.ts';
import { CastPage } from '#features/cast/CastPage.tsx';
import { type CastSearch, castSearch } from '#features/cast/cast-search.ts';
import { asWritten, pageRoute } from '#routes/-frame/page-route.ts';
import { useAskedFor } from '#routes/-frame/use-asked-for.ts';

export const Route = createFileRoute('/cast/')({
  validateSearch: asWritten<CastSearch>,
  ...pageRoute('cast', (load) => [
    load(charactersQuery),
    load(episodesQuery),
    load(castingQuery),
    load(awaitedSeasonQuery),
    load(portraitsQuery),
  ]),
  component: Filtered,
});

function Filtered() {
  return <CastPage {...useAskedFor(castSearch, Route.useSearch(), Route.useNavigate())} />;
}
