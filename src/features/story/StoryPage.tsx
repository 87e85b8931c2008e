import { charactersQuery, episodesQuery, threadsQuery } from '#data/facts.ts';
import { watchedEpisodes } from '#domain/people/people.ts';
import { countWords, tellStory, threadsIn } from '#domain/people/story-so-far.ts';
import { usePointName } from '#parts/PointName.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { PlaceStrip } from '#shield/PlaceStrip.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { Polite } from '#ui/Polite.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { storyWords as words } from '#words/story.ts';

import { Chapters } from './Chapters.tsx';
import { DayLine } from './DayLine.tsx';
import { StoryChoices } from './StoryChoices.tsx';
import type { StorySearch } from './story-search.ts';

/**
 * The story up to the viewer's place, as a page to read: how much of it, which thread, and from which episode on lives in the address.
 * What that asks for and is not behind the viewer is as if it were not asked for.
 */
export function StoryPage(props: { search: StorySearch; onSearch: (search: StorySearch) => void }) {
  const { search, onSearch } = props;
  const view = useView();
  const pointName = usePointName();
  const { characters } = useFact(charactersQuery);
  const { episodes } = useFact(episodesQuery);
  const { threads } = useFact(threadsQuery);
  const watched = watchedEpisodes(view, episodes);
  const shown = threadsIn(threads, watched);
  const thread = shown.find(({ id }) => id === search.thread);
  const since = watched.find(({ id }) => id === search.since)?.id;
  const length = search.length ?? 'minute';
  const chapters = tellStory(view, characters, episodes, { length, thread, since });
  const last = watched.at(-1);
  if (last === undefined) {
    const [first] = episodes;
    return (
      <Page title={frame.pages.story}>
        <PlaceStrip />
        <Empty>{words.none(first === undefined ? null : pointName(first.id))}</Empty>
      </Page>
    );
  }
  const told = chapters.flatMap(({ lines }) => lines);
  return (
    <article className="w-full" data-sheet="tall">
      <h1 className="font-display page-title">{frame.pages.story}</h1>
      <Polite className="mt-2 text-dust">{words.lead(pointName(last.id), countWords(view.story, chapters))}</Polite>
      <div className="mt-4 grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,44rem)_20rem] xl:justify-between">
        <div className="grid content-start gap-3 lg:col-start-2 lg:row-start-1 lg:sticky lg:top-24 print:hidden">
          <StoryChoices
            search={{ length: search.length, thread: thread?.id, since }}
            threads={shown}
            episodes={watched}
            onSearch={onSearch}
          />
        </div>
        <div className="grid min-w-0 content-start gap-4 lg:col-start-1 lg:row-start-1">
          {told.length === 0 ? <Empty>{words.untold}</Empty> : <Chapters chapters={chapters} people={characters} />}
          <div className="flex flex-wrap items-start gap-x-6 gap-y-3 print:hidden">
            <Button onClick={() => print()}>{words.print}</Button>
            <DayLine episodes={watched} />
            <SourceList
              ids={[...new Set(told.flatMap(({ sources }) => sources))]}
              facts={{ episodes: chapters.map(({ episode }) => episode) }}
              inferred={told.some(({ inferred }) => inferred)}
              summary={words.sources}
            />
          </div>
        </div>
      </div>
    </article>
  );
}
