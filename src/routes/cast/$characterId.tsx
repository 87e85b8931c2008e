import { createFileRoute, notFound } from '@tanstack/react-router';

import { allInOrder } from '#data/all-in-order.ts';
import {
  actorsQuery,
  castingQuery,
  charactersQuery,
  contradictionsQuery,
  episodesQuery,
  personOpensQuery,
  portraitsQuery,
  relationshipsQuery,
  showQuery,
} from '#data/facts.ts';
import { loadFor } from '#data/load-for.ts';
import { PersonPage } from '#features/cast/PersonPage.tsx';
import { nameOf } from '#i18n/names.ts';
import { frameWords } from '#words/frame.ts';

export const Route = createFileRoute('/cast/$characterId')({
  loader: async ({ context, params: { characterId } }) => {
    const load = loadFor(context);
    const [opens, { characters }] = await allInOrder([
      load(() => personOpensQuery(characterId)),
      load(charactersQuery),
      load(episodesQuery),
      load(relationshipsQuery),
      load(castingQuery),
      load(portraitsQuery),
      load(contradictionsQuery),
      load(actorsQuery),
      load(showQuery),
    ]);
    if (opens === null) throw notFound();
    const person = characters.find(({ id }) => id === characterId);
    return { opens, name: person === undefined ? null : nameOf(person.name) };
  },
  head: ({ loaderData }) => ({
    meta: loaderData
      ? [
          { title: frameWords.title(loaderData.name ?? frameWords.hiddenPerson) },
          ...(loaderData.name === null ? [{ name: 'robots', content: 'noindex' }] : []),
        ]
      : [],
  }),
  component: Person,
});

function Person() {
  return <PersonPage characterId={Route.useParams().characterId} opens={Route.useLoaderData().opens} />;
}
