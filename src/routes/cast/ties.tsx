import { createFileRoute } from '@tanstack/react-router';

import { charactersQuery, portraitsQuery, relationshipsQuery } from '#data/facts.ts';
import { TiesPage } from '#features/cast/TiesPage.tsx';
import { type TiesSearch, tiesSearch } from '#features/cast/ties-search.ts';
import { asWritten, pageRoute } from '#routes/-frame/page-route.ts';
import { useAskedFor } from '#routes/-frame/use-asked-for.ts';

export const Route = createFileRoute('/cast/ties')({
  validateSearch: asWritten<TiesSearch>,
  ...pageRoute('ties', (load) => [load(charactersQuery), load(relationshipsQuery), load(portraitsQuery)]),
  component: Lit,
});

function Lit() {
  return <TiesPage {...useAskedFor(tiesSearch, Route.useSearch(), Route.useNavigate())} />;
}
