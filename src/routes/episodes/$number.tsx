import { createFileRoute, notFound } from '@tanstack/react-router';

import { allInOrder } from '#data/all-in-order.ts';
import { charactersQuery, contentNotesQuery, episodesQuery, portraitsQuery } from '#data/facts.ts';
import { loadFor } from '#data/load-for.ts';
import { findEpisode } from '#domain/story/episode-address.ts';
import { EpisodePage } from '#features/episodes/EpisodePage.tsx';

import { frameWords } from '#words/frame.ts';

export const Route = createFileRoute('/episodes/$number')({
  loader: async ({ context, params }) => {
    const load = loadFor(context);
    const [{ episodes }] = await allInOrder([
      load(episodesQuery),
      load(charactersQuery),
      load(contentNotesQuery),
      load(portraitsQuery),
    ]);
    const episode = findEpisode(episodes, params.number);
    if (episode === undefined) throw notFound();
    return { story: context.view.story, season: episode.season, number: episode.number };
  },
  head: ({ loaderData }) => ({
    meta: loaderData ? [{ title: frameWords.title(frameWords.episode(loaderData.story, loaderData)) }] : [],
  }),
  component: Episode,
});

function Episode() {
  return <EpisodePage address={Route.useParams().number} />;
}
