import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';

import { correctionsQuery, gapsQuery, sourcesQuery } from '#data/facts.ts';
import { searchText } from '#domain/facts/search-param.ts';
import { SourcesPage } from '#features/sources/SourcesPage.tsx';

import { asWritten, pageRoute } from './-frame/page-route.ts';
import { useAskedFor } from './-frame/use-asked-for.ts';

const sourcesSearch = v.object({ q: searchText(100) });

export const Route = createFileRoute('/sources')({
  validateSearch: asWritten<v.InferOutput<typeof sourcesSearch>>,
  ...pageRoute('sources', (load) => [
    load(sourcesQuery),
    load(correctionsQuery),
    load(gapsQuery),
    // No other page pays for it.
    import('#data/citations-query.ts').then(({ citationsQuery }) => load(citationsQuery)),
  ]),
  component: Searched,
});

function Searched() {
  const { search, onSearch } = useAskedFor(sourcesSearch, Route.useSearch(), Route.useNavigate());
  return <SourcesPage query={search.q ?? ''} onQuery={(query) => onSearch(query.trim() === '' ? {} : { q: query })} />;
}
