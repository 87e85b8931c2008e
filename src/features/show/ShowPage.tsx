import { useSuspenseQuery } from '@tanstack/react-query';
import { contentNotesQuery, showQuery } from '#data/facts.ts';
import { formatDate } from '#i18n/format.ts';
import { ContentNoteList } from '#parts/ContentNoteList.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Contents } from '#ui/Contents.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';

import { AtAGlance } from './AtAGlance.tsx';
import { Awards } from './Awards.tsx';
import { Credits } from './Credits.tsx';
import { Differences } from './Differences.tsx';
import { LaterSeason } from './LaterSeason.tsx';
import { Ratings } from './Ratings.tsx';
import { Reception } from './Reception.tsx';
import { Similar } from './Similar.tsx';
import { Titles } from './Titles.tsx';
import { Trailers } from './Trailers.tsx';
import { Watch } from './Watch.tsx';

/** The parts of the page in their order: the anchor of each, and the word for it. */
const PARTS = [
  ['facts', 'facts'],
  ['webtoon', 'webtoon'],
  ['setting', 'setting'],
  ['filming', 'filming'],
  ['credits', 'credits'],
  ['watch', 'watch'],
  ['prices', 'prices'],
  ['ratings', 'ratings'],
  ['content-notes', 'contentNotes'],
  ['reception', 'reception'],
  ['awards', 'awards'],
  ['trailers', 'trailers'],
  ['differences', 'differences'],
  ['season-3', 'laterSeason'],
  ['similar', 'similar'],
  ['titles', 'titles'],
] as const;

/** The show itself: everything around the story, each with its sources and dates. */
export function ShowPage() {
  const view = useView();
  const show = useSuspenseQuery(showQuery(view)).data;
  const notes = useSuspenseQuery(contentNotesQuery(view)).data;
  return (
    <Page
      title={
        <>
          {show.title.en} <span lang="ko">{show.title.ko}</span>
        </>
      }
      lead={words.lead(show.network, formatDate(show.premiere.date))}
      wide
    >
      <Contents title={words.contents} parts={PARTS.map(([anchor, part]) => ({ anchor, title: words[part] }))} />
      {/* Short sections flow down two columns on wide screens; none is torn apart that fits. */}
      <div className="gap-x-12 *:mb-12 *:break-inside-avoid xl:columns-2">
        <AtAGlance show={show} />
        <Credits credits={show.credits} />
        <Watch />
        <Ratings />
        <Section title={words.contentNotes} anchor="content-notes">
          <p>
            <FactText text={notes.scheme.name} />. <FactText text={notes.scheme.note} />
          </p>
          <SourceList ids={notes.scheme.sources} />
          <ContentNoteList notes={notes.showWide} categories={notes.categories} />
        </Section>
        <Reception />
        <Awards />
        <Trailers />
        <Differences />
        <LaterSeason />
        <Similar />
        <Titles />
      </div>
    </Page>
  );
}
