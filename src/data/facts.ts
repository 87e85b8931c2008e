import { type QueryClient, queryOptions } from '@tanstack/react-query';

import type { LoadedFile } from '#domain/derived/loaded-files.ts';
import { toDay } from '#domain/facts/calendar.ts';
import { awaitedLadder, awaitedSeason, formerLadders, type Ladder } from '#domain/status/ladders.ts';
import type { Milestone } from '#domain/status/milestones.ts';
import { createView, START, shield, type View } from '#domain/story/shield.ts';
import type { Story } from '#domain/story/story.ts';

import { allInOrder } from './all-in-order.ts';
import type { DataOf } from './load.ts';
import { COMBINED, perView, rawQuery } from './raw-query.ts';

// Every export of this module gives out shielded facts only.

/** One gate per file: the same cached file, shielded once per view. */
function gate<File extends LoadedFile>(file: File) {
  const select = perView((view, data: DataOf<File>) => shield(view, data));
  return (view: View) => queryOptions({ ...rawQuery(file), select: select(view) });
}

/** The story points: nothing to shield, everything else is shielded by it. */
export const storyQuery = () => rawQuery('story');

export const actorsQuery = gate('actors');
export const answerFactsQuery = gate('answer-facts');
export const answersQuery = gate('answers');
export const awardsQuery = gate('awards');
export const castingQuery = gate('casting');
export const charactersQuery = gate('characters');
export const claimsQuery = gate('claims');
export const comparablesQuery = gate('comparables');
export const contentNotesQuery = gate('content-notes');
export const contradictionsQuery = gate('contradictions');
export const correctionsQuery = gate('corrections');
export const episodesQuery = gate('episodes');
export const gapsQuery = gate('gaps');
export const glossaryQuery = gate('glossary');
export const openQuestionsQuery = gate('open-questions');
export const plotQuery = gate('plot');
export const portraitsQuery = gate('portraits');
export const ratingsQuery = gate('ratings');
export const receptionQuery = gate('reception');
export const relationshipsQuery = gate('relationships');
export const roomsQuery = gate('rooms');
export const searchQuery = gate('search');
export const showQuery = gate('show');
export const similarQuery = gate('similar');
export const sourcesQuery = gate('sources');
export const speakersQuery = gate('speakers');
export const startQuery = gate('start');
export const threadsQuery = gate('threads');
export const titlesQuery = gate('titles');
export const trailersQuery = gate('trailers');
export const whereToWatchQuery = gate('watch');
export const webtoonDifferencesQuery = gate('webtoon-differences');
export const weeklyChartsQuery = gate('weekly-charts');

/** The number of the awaited season, for pages that say no more of it. */
export const awaitedSeasonQuery = ({ story }: View) =>
  queryOptions({ ...rawQuery('milestones'), select: ({ milestones }) => awaitedSeason(story, milestones) });

/** The awaited season's ladder. */
export const ladderQuery = laddersGate('ladder', async (client): Promise<Ladder<Milestone>> => {
  const [story, { milestones }, start] = await allInOrder([
    client.query(rawQuery('story')),
    client.query(rawQuery('milestones')),
    client.query(rawQuery('start')),
  ]);
  return awaitedLadder(story, milestones, newestOf(start));
});

/** The ladders of the seasons that are out, the latest first; without the one that stands in for an awaited season. */
export const formerLaddersQuery = laddersGate('former-ladders', async (client): Promise<Ladder<Milestone>[]> => {
  const [{ milestones }, start] = await allInOrder([
    client.query(rawQuery('former-milestones')),
    client.query(rawQuery('start')),
  ]);
  return formerLadders(milestones, newestOf(start));
});

/** What the start page tells somebody who comes back of: the claims and former ladders as far as updates look at them. */
export const sinceQuery = laddersGate('since', async (client) => {
  const [{ former, ...since }, start] = await allInOrder([
    client.query(rawQuery('since')),
    client.query(rawQuery('start')),
  ]);
  return { ...since, former: formerLadders(former, newestOf(start)) };
});

/** A gate for ladders, which are put together of several files. */
function laddersGate<Data>(key: string, read: (client: QueryClient) => Promise<Data>) {
  const select = perView((view, data: Data) => shield(view, data));
  return (view: View) =>
    queryOptions({ queryKey: [key], queryFn: ({ client }) => read(client), select: select(view), ...COMBINED });
}

/** The day of the newest news of each season, as the build has read it off every claim, hidden ones too. */
function newestOf({ newestReports }: DataOf<'start'>) {
  const days = new Map(newestReports.map(({ season, day }) => [season, day]));
  return (season: number) => {
    const day = days.get(season) ?? null;
    return day === null ? null : toDay(day);
  };
}

/** Until which story point a person's page is closed, or null where nobody has that id. Tells nothing else of them. */
export function personOpensQuery(id: string) {
  return queryOptions({
    queryKey: ['person-opens', id],
    queryFn: async ({ client }) => {
      const [story, characters] = await allInOrder([
        client.query(rawQuery('story')),
        client.query(rawQuery('characters')),
      ]);
      const everybody = shield(viewOfEverything(story), characters).characters;
      return everybody.find((person) => person.id === id)?.after ?? null;
    },
    ...COMBINED,
  });
}

/** For sums over hidden facts that give out no fact. */
function viewOfEverything(story: Story): View {
  return createView(story, story.points.at(-1)?.id ?? START);
}
