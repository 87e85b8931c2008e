import {
  awardsQuery,
  claimsQuery,
  contentNotesQuery,
  showQuery,
  speakersQuery,
  webtoonDifferencesQuery,
} from '#data/facts.ts';
import type { Show } from '#domain/show/show.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { formatDate } from '#i18n/format.ts';
import { ContentNoteList } from '#parts/ContentNoteList.tsx';
import { Doubt } from '#parts/Doubt.tsx';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Name } from '#parts/Name.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Badge } from '#ui/Badge.tsx';
import { Contents } from '#ui/Contents.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { claimWords } from '#words/claims.ts';
import { showWords as words } from '#words/show.ts';

import { AtAGlance } from './AtAGlance.tsx';
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
  const show = useFact(showQuery);
  const notes = useFact(contentNotesQuery);
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

/** Where the series leaves the webtoon, as far as the viewer has come. */
function Differences() {
  const { differences } = useFact(webtoonDifferencesQuery);
  return (
    <Section title={words.differences} anchor="differences">
      <ul className="grid gap-2">
        {differences.map((difference) => (
          <li key={difference.id}>
            <FactText text={difference.text} /> <Doubt confidence={difference.confidence} />
            <SourceList ids={difference.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Nominations and wins. */
function Awards() {
  const { awards } = useFact(awardsQuery);
  return (
    <Section title={words.awards} anchor="awards">
      <ul className="grid gap-2">
        {awards.map((award) => (
          <li key={award.id}>
            <b className="font-semibold">{award.recipient}</b>, {words.results[award.result]}:{' '}
            <FactText text={award.category} />, <FactText text={award.award} />, {award.year}{' '}
            <Doubt confidence={award.confidence} />
            {award.note === null ? null : (
              <p className="text-dust text-sm">
                <FactText text={award.note} />
              </p>
            )}
            <SourceList ids={award.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who made it. */
function Credits(props: { credits: Shielded<Show>['credits'] }) {
  return (
    <Section title={words.credits} anchor="credits">
      <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {props.credits.map((credit) => (
          <li key={credit.id}>
            <span className="text-dust">{words.roles[credit.role]}:</span> <Name name={credit.name} />{' '}
            <Doubt confidence={credit.confidence} />
            {credit.aliases.length === 0 ? null : (
              <p className="text-dust text-sm">{words.alsoSpelled(credit.aliases.join(', '))}</p>
            )}
            {credit.note === null ? null : (
              <p className="text-sm">
                <FactText text={credit.note} />
              </p>
            )}
            <SourceList ids={credit.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What was said of a season after the next, before any was sure, for those far enough to read it. */
function LaterSeason() {
  const { claims } = useFact(claimsQuery);
  const { speakers } = useFact(speakersQuery);
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name.en]));
  const own = claims.filter((claim) => claim.topic === 'season-3');
  return (
    <Section title={words.laterSeason} anchor="season-3">
      {own.length === 0 ? <Empty>{words.laterSeasonNone}</Empty> : null}
      <ul className="grid gap-2">
        {own.map((claim) => (
          <li key={claim.id}>
            <FactText text={claim.statement} />{' '}
            <span className="text-dust">
              ({claim.speakers.map((id) => names.get(id)).join(', ')}, <FactDate date={claim.madeOn} />)
            </span>{' '}
            <Badge>{claimWords.bases[claim.basis]}</Badge>
            <SourceList ids={claim.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
