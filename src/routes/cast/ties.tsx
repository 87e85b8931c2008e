import { createFileRoute } from '@tanstack/react-router';

import { charactersQuery, portraitsQuery, relationshipsQuery } from '#data/facts.ts';
import { TiesPage } from '#features/cast/TiesPage.tsx';
import { tiesSearch } from '#features/cast/ties-search.ts';
import { pageRoute } from '#routes/-frame/page-route.ts';
import { useAskedFor } from '#routes/-frame/use-asked-for.ts';

export const Route = createFileRoute('/cast/ties')({
  validateSearch: tiesSearch,
  ...pageRoute('ties', (load) => [load(charactersQuery), load(relationshipsQuery), load(portraitsQuery)]),
  component: Lit,
});

function Lit() {
  return <TiesPage {...useAskedFor(Route.useSearch(), Route.useNavigate())} />;
}
