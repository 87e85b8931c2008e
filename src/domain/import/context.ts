import type { Show } from '#domain/show.ts';
import type { Story } from '#domain/story.ts';
import type { Titles } from '#domain/titles.ts';

import type { ImportContext } from './viewing.ts';

/** What the readers need to know, from the facts and from the visitor. */
export function importContext(
  { titles, story, ids }: { titles: Titles; story: Story; ids: Pick<Show['ids'], 'imdb' | 'tmdb' | 'netflix'> },
  visitor: Pick<ImportContext, 'dayOf' | 'today' | 'answers'>,
): ImportContext {
  const episodes = story.points.filter((point) => point.kind === 'episode');
  return {
    titles: titles.titles.flatMap(({ title, aliases }) => [title, ...aliases]),
    doNotMatch: titles.doNotMatch.flatMap(({ title }) => title.split(' / ')),
    ids,
    episodeAt: (season, episode) => episodes.find((point) => point.season === season && point.episode === episode)?.id,
    hasSeason: (season) => episodes.some((point) => point.season === season),
    ...visitor,
  };
}
