import { toDate, toDay } from '#domain/facts/calendar.ts';
import type { Titles } from '#domain/show/extras.ts';
import type { Show } from '#domain/show/show.ts';
import type { Story } from '#domain/story/story.ts';

import type { ImportContext } from './viewing.ts';

/** What the readers need to know, from the facts and from the visitor. */
export function importContext(
  { titles, story, show }: { titles: Titles; story: Story; show: Pick<Show, 'ids' | 'premiere'> },
  visitor: Pick<ImportContext, 'dayOf' | 'today' | 'answers'>,
): ImportContext {
  const episodes = story.points.filter((point) => point.kind === 'episode');
  return {
    titles: titles.titles.flatMap(({ title, aliases }) => [title, ...aliases]),
    doNotMatch: titles.doNotMatch.flatMap(({ title }) => title.split(' / ')),
    ids: show.ids,
    episodeAt: (season, episode) => episodes.find((point) => point.season === season && point.episode === episode)?.id,
    hasSeason: (season) => episodes.some((point) => point.season === season),
    // It came at midnight in California, which is the evening before in Hawaii.
    firstDay: toDate(toDay(show.premiere.date) - 1),
    ...visitor,
  };
}
