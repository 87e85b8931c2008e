import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';

import { castingQuery, charactersQuery, contradictionsQuery, plotQuery, portraitsQuery } from '#data/facts.ts';
import type { LocalText } from '#domain/facts/text.ts';
import type { CastEntry } from '#domain/people/casting.ts';
import type { Character } from '#domain/people/characters.ts';
import { aboutCast, type SeenContradiction } from '#domain/status/contradictions.ts';
import type { PlotNote } from '#domain/story/plot.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import { newsOf } from '#domain/story/story.ts';
import { readText } from '#domain/facts/text.ts';
import { nameOf, shortNameOf } from '#i18n/names.ts';
import { Disagreements } from '#parts/Disagreements.tsx';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Portrait } from '#parts/Portrait.tsx';
import { PortraitsProvider } from '#parts/PortraitsProvider.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Collapsible } from '#ui/Collapsible.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Section } from '#ui/Section.tsx';
import { statusPageWords } from '#words/status-page.ts';

import { SealedNews } from './SealedNews.tsx';

const { cast: words, story: storyWords } = statusPageWords;

type Entry = Shielded<CastEntry>;
type Person = Shielded<Character>;
type Note = Shielded<PlotNote>;

const isConfirmed = ({ certainty }: { readonly certainty: CastEntry['certainty'] }) => certainty === 'official';

/** Who is in a season and what it is about, for those who asked for its news; for everybody else one sealed envelope that tells nothing of it. */
export function CastAndStory({ season }: { season: number }) {
  const view = useView();
  const cast = useFact(castingQuery).cast.filter((entry) => entry.season === season);
  const plot = useFact(plotQuery).plot.filter((note) => note.season === season);
  if (cast.length + plot.length > 0)
    return (
      <>
        <Faces season={season} cast={cast} rumours={plot.filter((note) => !isConfirmed(note))} />
        <Plot plot={plot.filter(isConfirmed)} />
      </>
    );
  return hasPassed(view, newsOf(view.story, season)) ? (
    <Section title={words.title} anchor={`season-${season}`}>
      <p className="text-dust">{words.none}</p>
    </Section>
  ) : (
    <SealedNews season={season} />
  );
}

/** Whoever Netflix named, as faces: those who come back and those who are new. Everybody else is under one fold. */
function Faces(props: { season: number; cast: readonly Entry[]; rumours: readonly Note[] }) {
  const { season, cast, rumours } = props;
  const { characters } = useFact(charactersQuery);
  const { portraits } = useFact(portraitsQuery);
  const { contradictions } = useFact(contradictionsQuery);
  const people = new Map(characters.map((person) => [person.id, person]));
  const personOf = ({ characterId }: Entry) => (characterId === null ? undefined : people.get(characterId));
  const official = cast.filter((entry) => isConfirmed(entry) && !entry.withdrawn);
  const others = cast.filter((entry) => !official.includes(entry));
  const groups = (['returning', 'new'] as const).map((kind) => ({
    kind,
    entries: official.filter((entry) => entry.kind === kind),
  }));
  const asked = official.flatMap(({ id }) => aboutCast(contradictions, id));
  return (
    <Section title={words.title} aside={words.confirmed(official.length)} anchor={`season-${season}`}>
      <PortraitsProvider portraits={portraits}>
        <div className="grid gap-x-2 gap-y-5 md:max-lg:grid-cols-2 xl:grid-cols-2">
          {groups.map(({ kind, entries }) =>
            entries.length === 0 ? null : (
              <div key={kind} className="grid content-start gap-2">
                <h3 className="font-display text-dust">{kind === 'new' ? words.new : words.returning(season - 1)}</h3>
                <ul className="grid grid-cols-[repeat(auto-fit,minmax(4rem,1fr))] gap-x-2 gap-y-4">
                  {entries.map((entry) => (
                    <Face key={entry.id} entry={entry} person={personOf(entry)} />
                  ))}
                </ul>
              </div>
            ),
          )}
        </div>
      </PortraitsProvider>
      {others.length + asked.length + rumours.length === 0 ? null : (
        <div className="border-rule border-t">
          <Collapsible title={words.unconfirmed} count={words.names(others.length)}>
            <div className="grid gap-5">
              <ul className="grid gap-4">
                {others.map((entry) => (
                  <Rumour
                    key={entry.id}
                    entry={entry}
                    person={personOf(entry)}
                    asked={aboutCast(contradictions, entry.id)}
                  />
                ))}
              </ul>
              <div className="text-sm">
                <Disagreements of={asked} />
              </div>
              <StoryRumours notes={rumours} />
              <SourceList
                ids={[...new Set([...others, ...rumours].flatMap(({ sources }) => sources))]}
                facts={{ casting: others, plot: rumours }}
              />
            </div>
          </Collapsible>
        </div>
      )}
    </Section>
  );
}

/** Without what stands in brackets after it. */
const withoutBrackets = (name: string) => name.replace(/ \(.*\)$/, '');
const ACTOR = { translate: 'no', className: 'font-semibold' } as const;
const TILE = 'grid grid-cols-1 gap-0.5';

/** Somebody's face, name and actor, as one link to their page. A name breaks only where it has a space. */
function Face(props: { entry: Entry; person: Person | undefined }) {
  const { entry, person } = props;
  const actor = withoutBrackets(nameOf(entry.actor));
  const face = (
    <>
      <span className="grid aspect-square w-full max-w-21 items-end justify-items-center justify-self-center overflow-hidden rounded-[6px] border border-rule bg-panel [&>svg]:h-auto [&>svg]:w-[93%]">
        {person === undefined ? null : <Portrait person={person.id} size={78} />}
      </span>
      <span className="-mx-1 whitespace-nowrap font-bold text-[.8125rem] leading-4.5 max-[22.5rem]:text-[.71875rem]">
        {person === undefined ? actor : shortNameOf(person.name).given}
      </span>
      {person === undefined ? null : (
        <span className="text-dust text-xs leading-4 max-[22.5rem]:sr-only">
          <span className="sr-only">{words.playedBy}</span>
          {actor.split(' ').map((part) => (
            <Fragment key={part}>
              {' '}
              <span className="whitespace-nowrap">{part}</span>
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
  return (
    <li translate="no" className="min-w-0 text-center">
      {person === undefined ? (
        <div className={TILE}>{face}</div>
      ) : (
        <Link
          to="/cast/$characterId/"
          params={{ characterId: person.id }}
          className={`rounded-[6px] hover:*:first:border-edge ${TILE}`}
        >
          {face}
        </Link>
      )}
    </li>
  );
}

/** One name that Netflix has not confirmed: what was reported and when; struck out where it was taken back. */
function Rumour(props: { entry: Entry; person: Person | undefined; asked: readonly SeenContradiction[] }) {
  const { entry, person, asked } = props;
  const name = <b {...ACTOR}>{nameOf(entry.actor)}</b>;
  return (
    <li className="grid gap-1 text-sm">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="text-base">
          {entry.withdrawn ? <s>{name}</s> : name}
          {person === undefined ? null : <span className="text-dust"> {words.as(shortNameOf(person.name).given)}</span>}
        </span>
        <span className="text-dust">
          {entry.withdrawn ? words.withdrawn : words.certainty[entry.certainty]},{' '}
          {entry.reported === undefined ? words.undated : <FactDate date={entry.reported} />}
        </span>
      </p>
      {entry.note === null ? null : (
        <p>
          <FactText text={entry.note} />
        </p>
      )}
      {asked.length === 0 ? null : (
        <InlineCollapsible summary={words.differ}>
          <Disagreements of={asked} />
        </InlineCollapsible>
      )}
    </li>
  );
}

/** What was said of the story and not by Netflix. */
function StoryRumours({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <div className="grid gap-2 text-sm">
      <h4 className="font-display text-base text-dust">{storyWords.unconfirmed}</h4>
      <ul className="grid gap-3">
        {notes.map((note) => (
          <li key={note.id} className="max-w-prose">
            <FactText text={note.text} /> <span className="text-dust">({words.certainty[note.certainty]})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is officially known of the story, as one text. */
function Plot({ plot }: { plot: readonly Note[] }) {
  if (plot.length === 0) return null;
  return (
    <Section title={storyWords.title} anchor="story">
      <p className="max-w-prose text-[1.0625rem] leading-[1.5625rem]">
        {plot.map((note, index) => (
          <span key={note.id}>
            {index === 0 ? '' : ' '}
            <Unbroken text={note.text} />
          </span>
        ))}
      </p>
    </Section>
  );
}

/** A text in which no word breaks at its hyphen: names do not. */
function Unbroken({ text }: { text: LocalText }) {
  const { lang, says } = readText(text);
  return (
    <span lang={lang}>
      {says.split(/(\S+-\S+)/).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          // The words of a text have no other identity than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className="whitespace-nowrap">
            {part}
          </span>
        ),
      )}
    </span>
  );
}
