import { useEffect } from 'react';

import {
  actorsQuery,
  castingQuery,
  charactersQuery,
  contradictionsQuery,
  episodesQuery,
  portraitsQuery,
  relationshipsQuery,
} from '#data/facts.ts';
import type { CastEntry } from '#domain/people/casting.ts';
import type { Character } from '#domain/people/characters.ts';
import { markOf } from '#domain/people/marks.ts';
import { eventsWith, keyEventsWith, rollCall, watchedEpisodes } from '#domain/people/people.ts';
import { type Happening, lastHappening } from '#domain/people/recap.ts';
import { standingOf } from '#domain/people/standing.ts';
import { byPerson, tiesOf } from '#domain/people/ties.ts';
import { aboutPerson } from '#domain/status/contradictions.ts';
import type { Episode } from '#domain/story/episodes.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import { episodesOf, newsOf, type StoryPointId } from '#domain/story/story.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { MarkSign } from '#parts/MarkSign.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { PortraitsProvider } from '#parts/PortraitsProvider.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { SourcesDiffer } from '#parts/SourcesDiffer.tsx';
import { notePerson } from '#parts/seen-people.ts';
import { useUnfold } from '#parts/use-unfold.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Drawing } from '#ui/Drawing.tsx';
import { Folds } from '#ui/Folds.tsx';
import { Hangul } from '#ui/Hangul.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TAG } from '#ui/tag-drawing.ts';
import { castPageWords as words } from '#words/cast-pages.ts';
import { frameWords as frame } from '#words/frame.ts';

import { NameHeading, NameTag } from './NameTag.tsx';
import { KnownFrom, PlayedBy } from './PlayedBy.tsx';
import { Ties } from './Ties.tsx';
import { useTurning } from './turning.ts';

/** One person, as far as the viewer has come; somebody not met yet gets a page that says no more than that. */
export function PersonPage(props: { characterId: string; opens: StoryPointId }) {
  const view = useView();
  const turning = useTurning();
  useUnfold();
  const { characters } = useFact(charactersQuery);
  const { episodes } = useFact(episodesQuery);
  const { relationships } = useFact(relationshipsQuery);
  const { cast } = useFact(castingQuery);
  const { portraits } = useFact(portraitsQuery);
  const { contradictions } = useFact(contradictionsQuery);
  const { actors } = useFact(actorsQuery);
  const person = characters.find((candidate) => candidate.id === props.characterId);
  const met = person?.id;
  useEffect(() => {
    if (met !== undefined) notePerson(met);
  }, [met]);
  if (person === undefined) {
    return (
      <Page title={frame.hiddenPerson}>
        <Drawing strokes={TAG} />
        <p data-until="">{frame.hiddenUntil(view.story, props.opens)}.</p>
      </Page>
    );
  }
  // Of a season that is out the episodes tell the rest.
  const castings = cast.filter(
    ({ characterId, season }) =>
      characterId === person.id && hasPassed(view, newsOf(view.story, season)) && episodesOf(view.story, season) === 0,
  );
  const actor = actors.find(({ id }) => id === person.id);
  const standing = rollCall(view, [person], episodes).map(standingOf)[0];
  const ties = tiesOf(person.id, characters, relationships);
  const moments = watchedEpisodes(view, episodes).flatMap((episode) => {
    const events = eventsWith(episode, person.id);
    return events.length === 0 ? [] : [{ episode, events }];
  });
  const facts = {
    characters: [person],
    casting: castings,
    episodes: moments.flatMap(({ episode }) => keyEventsWith(episode, person.id)),
    relationships: ties.map(({ tie }) => tie),
    actors: [actor ?? []].flat(),
  };
  const told = [person, ...castings, ...person.statusTimeline, ...facts.episodes, ...facts.relationships];
  const sources = [...told, ...[actor?.born ?? [], actor?.roles ?? []].flat()].flatMap((one) => one.sources);
  return (
    <PortraitsProvider portraits={portraits}>
      <div className="grid gap-6">
        <div className="grid grid-cols-[8.5rem_minmax(0,1fr)] items-start gap-x-4 gap-y-5 big:grid-cols-1 min-[22.5rem]:grid-cols-[9.75rem_minmax(0,1fr)] min-[56.25rem]:grid-cols-[15rem_minmax(0,1fr)] min-[56.25rem]:gap-x-10">
          <div className="overflow-hidden rounded-[6px] border-[1.5px] border-rule min-[56.25rem]:row-span-3">
            <NameTag person={person} mark={standing?.mark} turning={turning(person.id)} size={152} />
          </div>
          <div className="grid gap-1.5">
            <NameHeading name={person.name} />
            <p>{person.class === null ? words.groupOne[person.group] : words.className(person.class)}</p>
            <PlayedBy person={person} facts={actor} />
          </div>
          <div className="col-span-full grid gap-5 min-[56.25rem]:col-span-1">
            {person.actor === null || actor === undefined ? null : <KnownFrom roles={actor.roles} />}
            {castings.map((entry) => (
              <Casting key={entry.id} entry={entry} />
            ))}
            <Recap person={person} last={lastHappening(view, person, episodes)} />
          </div>
        </div>
        <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2">
          <Happened entries={person.statusTimeline} moments={moments} />
          <Ties of={person.id} ties={byPerson(ties)} />
        </div>
        <div className="grid justify-items-start gap-1 border-rule border-t pt-3">
          {person.aliases.length === 0 ? null : (
            <p className="text-dust text-sm">
              {words.spellings}: <Hangul text={person.aliases.join(', ')} />
            </p>
          )}
          <h2 className="sr-only">{words.sources}</h2>
          <Folds>
            <SourcesDiffer questions={aboutPerson(contradictions, person.id)} />
            <SourceList ids={[...new Set(sources)]} facts={facts} />
          </Folds>
        </div>
      </div>
    </PortraitsProvider>
  );
}

/** The news of somebody in a season that is awaited, for those who asked for it. */
function Casting({ entry }: { entry: Shielded<CastEntry> }) {
  const { kind, certainty, season, withdrawn } = entry;
  return (
    <p className="justify-self-start border-chalk border-l-4 pl-3">
      <b className="font-display text-[1.375rem] leading-7">{words.casting[kind][certainty](season)}</b>{' '}
      <span className="text-dust">{withdrawn ? words.takenBack : words.certain[certainty]}</span>
    </p>
  );
}

/** For somebody who forgot: who that is, and the last that happened to them so far. */
function Recap(props: { person: Shielded<Character>; last: Happening | undefined }) {
  const pointName = usePointName();
  const { person, last } = props;
  const point = last === undefined || last.episode === null ? null : pointName(last.episode);
  return (
    <Section title={words.recap.title}>
      <div className="max-w-prose text-[1.0625rem] leading-relaxed">
        <Spoilable shown={person.role}>{(text) => <FactText text={text} />}</Spoilable>{' '}
        {last === undefined ? (
          <span className="block">{words.recap.nothing}</span>
        ) : last.isSentence && point !== null ? (
          <>
            <FactText text={last.text} sentence /> {words.recap.thatWas(point)}
          </>
        ) : (
          <>
            {words.recap.last(point)}: <FactText text={last.text} sentence /> <Doubt confidence={last.confidence} />
          </>
        )}
      </div>
    </Section>
  );
}

/** So many turns stand in the open, the newest; those before them are one tap away. */
const IN_SIGHT = 3;

/** What became of somebody, episode by episode, and, one tap away, every moment they are in. */
function Happened(props: {
  entries: Shielded<Character>['statusTimeline'];
  moments: readonly { readonly episode: Shielded<Episode>; readonly events: ReturnType<typeof eventsWith> }[];
}) {
  const pointName = usePointName();
  const { entries, moments } = props;
  if (entries.length === 0 && moments.length === 0) return null;
  const earlier = entries.slice(0, -IN_SIGHT);
  return (
    <Section title={words.happened}>
      {entries.length === 0 ? null : <Turns entries={entries.slice(-IN_SIGHT)} />}
      <Folds>
        {earlier.length === 0 ? null : (
          <InlineCollapsible summary={words.earlier(earlier.length)}>
            <Turns entries={earlier} />
          </InlineCollapsible>
        )}
        {moments.length === 0 ? null : (
          <InlineCollapsible summary={words.moments(moments.reduce((sum, { events }) => sum + events.length, 0))}>
            {moments.map(({ episode, events }) => (
              <div key={episode.id}>
                <p className="text-dust text-sm first-letter:uppercase">{pointName(episode.id)}</p>
                {events.map((event) => (
                  <p key={event.id}>
                    <FactText text={event.text} sentence />
                  </p>
                ))}
              </div>
            ))}
          </InlineCollapsible>
        )}
      </Folds>
    </Section>
  );
}

function Turns({ entries }: { entries: Shielded<Character>['statusTimeline'] }) {
  const pointName = usePointName();
  return (
    <ol className="grid gap-3">
      {entries.map((entry) => (
        <li key={`${entry.episode}-${entry.status}`} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2.5">
          <span className="pt-0.5">
            <MarkSign mark={markOf(entry.status)} named />
          </span>
          <p>
            <span className="block text-dust text-sm first-letter:uppercase">
              {words.moment(
                entry.episode === null ? words.episodeUnknown : pointName(entry.episode),
                words.stampNames[markOf(entry.status)],
              )}
            </span>
            <FactText text={entry.note} sentence /> <Doubt confidence={entry.confidence} />
          </p>
        </li>
      ))}
    </ol>
  );
}
