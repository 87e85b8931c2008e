import { Link } from '@tanstack/react-router';

import { contentNotesQuery, contradictionsQuery, ratingsQuery, showQuery, whereToWatchQuery } from '#data/facts.ts';
import { says } from '#domain/facts/text.ts';
import type { Show } from '#domain/show/show.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { formatDate } from '#i18n/format.ts';
import { formatRegion } from '#i18n/format-names.ts';
import { nameOf, otherName } from '#i18n/names.ts';
import { ContentNoteList } from '#parts/ContentNoteList.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Name } from '#parts/Name.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { SourcesDiffer, sourcesOf } from '#parts/SourcesDiffer.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Collapsible } from '#ui/Collapsible.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Fact, FactList } from '#ui/FactList.tsx';
import { Folds } from '#ui/Folds.tsx';
import { Ko } from '#ui/Hangul.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Section } from '#ui/Section.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { showWords as words } from '#words/show.ts';
import { Clips, Titles } from './Elsewhere.tsx';
import { Scores, Viewing } from './Figures.tsx';
import { LowDoubt, ShowFrame } from './ShowFrame.tsx';

/** The show itself: where to watch it, who made it, for whom it is, how it did. */
export function AboutPage() {
  const show = useFact(showQuery);
  return (
    <ShowFrame
      title={
        <>
          {frame.show} {otherName(show.title) === null ? null : <Ko>{otherName(show.title)}</Ko>}
        </>
      }
      lead={words.lead(show.network, formatDate(show.premiere.date))}
    >
      <div className="grid gap-x-12 gap-y-[1.875rem] lg:grid-cols-2">
        <div className="grid content-start gap-[1.875rem]">
          <Watch show={show} />
          <AtAGlance show={show} />
          <Ratings />
        </div>
        <div className="grid content-start gap-[1.875rem]">
          <Viewing />
          <Scores />
          <div>
            <Clips show={show} />
            <Titles title={show.title} />
          </div>
        </div>
      </div>
    </ShowFrame>
  );
}

/** What is out of the series, and where, with the one link that matters. */
function Watch({ show }: { show: Shielded<Show> }) {
  const { places } = useFact(whereToWatchQuery);
  const { story } = useView();
  const out = new Set(story.seasons?.map(({ season }) => season));
  const own = places.filter(
    ({ medium, season, region }) =>
      medium !== 'webtoon' && region === 'worldwide' && season !== null && out.has(season),
  );
  return (
    <Section title={words.watch} anchor="watch">
      {own.length === 0 ? <Empty>{words.nowhere}</Empty> : null}
      {own.map((place) => (
        <p key={place.id}>{words.watchAt(place.service, place.season ?? 1)}</p>
      ))}
      <a
        href={show.officialSite}
        rel="noreferrer noopener"
        className="inline-flex min-h-14 items-center justify-center rounded-[6px] border-[1.5px] border-tag bg-tag px-5 font-display text-ink text-lg leading-tight sm:justify-self-start"
      >
        {words.watchOn(show.network)}
      </a>
      {own.length === 0 ? null : (
        <SourceList ids={[...new Set(own.flatMap(({ sources }) => sources))]} facts={{ watch: own }} />
      )}
    </Section>
  );
}

const ROLES = ['director', 'writer', 'studio'] as const;

/** Who made it, when it came, where it plays. */
function AtAGlance({ show }: { show: Shielded<Show> }) {
  const { premiere, setting, filming, credits } = show;
  const { contradictions } = useFact(contradictionsQuery);
  const open = contradictions.filter(({ topic, about }) => topic === 'show' && about === undefined);
  const facts = [premiere, setting, filming, ...credits];
  return (
    <Section title={words.facts} anchor="facts">
      <div className="text-sm sm:text-base">
        <FactList beside>
          <Fact label={words.genres}>
            <p className="first-letter:uppercase">
              {show.genres.map((genre, index) => (
                <span key={says(genre)}>
                  {index > 0 ? ', ' : ''}
                  <FactText text={genre} />
                </span>
              ))}
            </p>
          </Fact>
          <Fact label={words.premiere}>
            {formatDate(premiere.date)}, <FactText text={premiere.model} />
          </Fact>
          {ROLES.map((role) => {
            const people = credits.filter((credit) => credit.role === role);
            return people.length === 0 ? null : (
              <Fact
                key={role}
                label={
                  <span {...(role === ROLES[0] ? { id: 'credits' } : {})}>{words.roles[role](people.length)}</span>
                }
              >
                {people.map(({ id, name, confidence }, index) => (
                  <span key={id}>
                    {index > 0 ? ', ' : ''}
                    <span translate="no" className="sm:whitespace-nowrap">
                      {nameOf(name)}
                    </span>
                    {otherName(name) === null ? null : (
                      <Ko className="ml-1 font-display text-dust">{otherName(name)}</Ko>
                    )}
                    <LowDoubt confidence={confidence} />
                  </span>
                ))}
              </Fact>
            );
          })}
        </FactList>
      </div>
      <Folds>
        <InlineCollapsible summary={words.settingAndFilming}>
          <div className="text-sm">
            <FactList beside>
              <Fact label={<span id="setting">{words.setting}</span>}>
                <Name name={setting.school} />, <Name name={setting.city} />, {words.classOf(setting.class)}
              </Fact>
              <Fact label={words.virus}>
                <Spoilable shown={setting.virus}>{(text) => <FactText text={text} />}</Spoilable>
                {/* That there is a word for it tells as much as the word: no placeholder. */}
                {setting.halfZombieTerm.hidden ? null : (
                  <>
                    . {words.halfZombie}: <Name name={setting.halfZombieTerm.value} />
                  </>
                )}
                .{' '}
                <Link to="/answers/" hash="words" className="link">
                  {words.glossary}
                </Link>
              </Fact>
              <Fact label={<span id="filming">{words.filming}</span>}>
                {words.filmingDates(formatDate(filming.start.slice(0, 7)), formatDate(filming.end.slice(0, 7)))}.{' '}
                <FactText text={filming.interruption} />.
              </Fact>
            </FactList>
          </div>
        </InlineCollapsible>
        <SourcesDiffer questions={open} />
        <SourceList
          ids={[...new Set([...facts.flatMap(({ sources }) => sources), ...sourcesOf(open)])]}
          facts={{ show: [{ genres: show.genres, premiere, credits, setting, filming }] }}
        />
      </Folds>
    </Section>
  );
}

/** For which age it is, country by country, and what it contains. */
function Ratings() {
  const { ratings } = useFact(ratingsQuery);
  const notes = useFact(contentNotesQuery);
  const { contradictions } = useFact(contradictionsQuery);
  const open = contradictions.filter(({ about }) => about === 'ratings');
  // What names no country tells nobody for whom it holds.
  const own = ratings.filter(({ country }) => country !== null);
  return (
    <Section title={words.ratings} anchor="ratings">
      {own.length === 0 ? <Empty>{words.noRatings}</Empty> : null}
      <ul className="grid grid-cols-3 gap-x-3 gap-y-4">
        {own.map((rating) => (
          <li key={rating.id} className="text-sm leading-snug">
            <b className="block font-display text-xl leading-7">
              <FactText text={rating.rating} />
            </b>
            {formatRegion(rating.country ?? '')} <LowDoubt confidence={rating.confidence} />
          </li>
        ))}
      </ul>
      <Folds>
        {own.length === 0 ? null : (
          <InlineCollapsible summary={words.ratedFor}>
            <ul className="grid gap-1 text-sm">
              {own.map((rating) =>
                rating.descriptors.length === 0 ? null : (
                  <li key={rating.id}>
                    {formatRegion(rating.country ?? '')}:{' '}
                    {rating.descriptors.map((descriptor, index) => (
                      <span key={says(descriptor)}>
                        {index > 0 ? ', ' : ''}
                        <FactText text={descriptor} />
                      </span>
                    ))}
                  </li>
                ),
              )}
            </ul>
          </InlineCollapsible>
        )}
        <SourcesDiffer questions={open} />
        <SourceList
          ids={[...new Set([...own.flatMap(({ sources }) => sources), ...sourcesOf(open)])]}
          facts={{ ratings: own }}
        />
      </Folds>
      <Collapsible title={words.contentNotes} count={words.topics(notes.showWide.length)} anchor="content-notes">
        <p className="text-dust text-sm">
          <FactText text={notes.scheme.name} sentence /> <FactText text={notes.scheme.note} />
        </p>
        <ContentNoteList notes={notes.showWide} categories={notes.categories} />
      </Collapsible>
    </Section>
  );
}
