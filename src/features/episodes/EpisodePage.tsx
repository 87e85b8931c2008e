import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { charactersQuery, contentNotesQuery, episodesQuery } from '#data/facts.ts';
import { toDate } from '#domain/facts/calendar.ts';
import type { Character } from '#domain/people/characters.ts';
import { sightingsByPerson } from '#domain/people/people.ts';
import { type Episode, findEpisode } from '#domain/story/episodes.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { formatDate, formatMinutes } from '#i18n/format.ts';
import { useToday } from '#parts/ClockProvider.tsx';
import { ContentNoteList } from '#parts/ContentNoteList.tsx';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { takeBack } from '#saved/changes.ts';
import { watchEpisode } from '#saved/runs.ts';
import type { SavedState } from '#saved/state.ts';
import { useOwnView, useSavedState, useSavedStore, useView } from '#shield/ShieldProvider.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { contentNoteWords } from '#words/content-notes.ts';
import { episodeWords as words } from '#words/episodes.ts';

import { KeyEvents } from './KeyEvents.tsx';
import { PageTurner } from './PageTurner.tsx';
import { Tick } from './Tick.tsx';

/** One episode. `address` is the `$number` of the route, which has checked that the episode exists. */
export function EpisodePage(props: { address: string }) {
  const view = useView();
  const { episodes } = useFact(episodesQuery);
  const { characters } = useFact(charactersQuery);
  const episode = findEpisode(episodes, props.address);
  if (episode === undefined) return null;
  const index = episodes.indexOf(episode);
  return (
    <Page
      wide
      title={
        <span className="inline-flex items-center gap-3">
          {words.episode(view.story, episode)}
          {hasPassed(view, episode.id) ? <Tick /> : null}
        </span>
      }
      lead={
        <p>
          {episode.runtimeMinutes === null ? words.runtimeUnknown : formatMinutes(episode.runtimeMinutes)} ·{' '}
          {words.released} <FactDate date={episode.released} />{' '}
          {episode.runtimeConfidence === 'high' ? null : <Badge>{words.runtimeDoubt}</Badge>}
        </p>
      }
    >
      {/* What may be hard to watch stands before what happens; on a wide screen beside it. */}
      <div className="grid gap-12 xl:grid-cols-[minmax(0,40rem)_minmax(18rem,24rem)] xl:grid-rows-[auto_auto_auto_1fr] xl:justify-between xl:gap-x-16 *:min-w-0">
        <Section title={words.premise}>
          <p className="text-xl leading-relaxed">
            <Spoilable shown={episode.premise}>{(text) => <FactText text={text} />}</Spoilable>
          </p>
          <WatchedButton key={episode.id} episode={episode} />
        </Section>
        <div className="xl:col-start-2 xl:row-span-4 xl:row-start-1">
          <Notes episode={episode.id} />
        </div>
        <Section title={words.outcome}>
          <p>
            <Spoilable shown={episode.outcome}>{(text) => <FactText text={text} />}</Spoilable>
          </p>
          <SourceList ids={episode.sources} />
        </Section>
        <KeyEvents events={episode.keyEvents} people={characters} />
        <People episode={episode} people={characters} />
      </div>
      <PageTurner previous={episodes[index - 1]} following={episodes[index + 1]} />
    </Page>
  );
}

/** What an episode may be hard to watch for, with whose list of topics that is and whose judgement. */
function Notes(props: { episode: StoryPointId }) {
  const { scheme, categories, episodes } = useFact(contentNotesQuery);
  const notes = episodes.find((entry) => entry.episode === props.episode)?.notes ?? [];
  return (
    <Section title={contentNoteWords.title}>
      {notes.length === 0 ? (
        <p className="text-dust">{contentNoteWords.none}</p>
      ) : (
        <ContentNoteList notes={notes} categories={categories} />
      )}
      <div className="text-dust text-sm">
        <p>{contentNoteWords.reading}</p>
        <InlineCollapsible summary={contentNoteWords.scheme}>
          <p>
            <FactText text={scheme.name} />. <FactText text={scheme.note} />
          </p>
          <SourceList ids={scheme.sources} />
        </InlineCollapsible>
      </div>
    </Section>
  );
}

/** Moves the horizon forward to this episode and notes the day, with a way back. It never moves it backwards. */
function WatchedButton(props: { episode: Shielded<Episode> }) {
  const pointName = usePointName();
  const saved = useSavedStore();
  const place = useOwnView();
  const today = useToday();
  const [before, setBefore] = useState<SavedState | null>(null);
  const { episode } = props;
  const watched = hasPassed(place, episode.id);
  const date = useSavedState().watchedOn[episode.id];
  const already = date === undefined ? words.alreadyWatched : words.alreadyWatchedOn(formatDate(date));
  const watch = () => {
    setBefore(saved.get());
    saved.update((state) => watchEpisode(state, episode.id, toDate(today)));
  };
  const undo = (earlier: SavedState) => {
    saved.update((state) => takeBack(state, earlier));
    setBefore(null);
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      {/* One button for both, so that the focus stays where the finger was. */}
      {watched && before === null ? null : (
        <Button
          look={watched ? 'plain' : 'strong'}
          onClick={() => (watched && before !== null ? undo(before) : watch())}
        >
          {watched ? words.undo : words.watchedThis}
        </Button>
      )}
      <p aria-live="polite">
        {watched ? (before === null ? already : words.watchedThisDone(pointName(episode.id))) : ''}
      </p>
    </div>
  );
}

/** Who appears in an episode: people in its key events, with a status entry in it, or first seen in it. */
function People(props: { episode: Shielded<Episode>; people: readonly Shielded<Character>[] }) {
  const view = useView();
  const { episode } = props;
  const passed = hasPassed(view, episode.id);
  const sightings = sightingsByPerson([episode]);
  const here = props.people.filter(
    (person) =>
      sightings.has(person.id) ||
      person.met.at === episode.id ||
      person.statusTimeline.some((entry) => entry.episode === episode.id),
  );
  return (
    <Section title={words.people}>
      {!passed || here.length === 0 ? (
        <Empty>{passed ? words.nobodyFound : words.nobodyYet}</Empty>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {here.map((person) => (
            <li key={person.id} className="max-w-full">
              <NameTag person={person} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** A name tag to tap, Hangul large where a source prints it. */
function NameTag({ person }: { person: Shielded<Character> }) {
  const { en, ko } = person.name;
  return (
    <Link
      to="/cast/$characterId/"
      params={{ characterId: person.id }}
      className="grid min-h-12 content-center rounded-xs border border-rule border-b-3 border-b-tag bg-panel px-3 py-1 leading-tight hover:border-dust hover:border-b-tag"
    >
      {ko === null ? null : (
        <span lang="ko" className="font-display text-lg leading-tight">
          {ko}
        </span>
      )}{' '}
      <span className={ko === null ? '' : 'text-dust text-xs'}>{en}</span>
    </Link>
  );
}
