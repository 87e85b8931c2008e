import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { charactersQuery } from '#data/facts.ts';
import { says } from '#domain/facts/text.ts';
import type { Character } from '#domain/people/characters.ts';
import { rollCall } from '#domain/people/people.ts';
import { shortName } from '#domain/people/short-name.ts';
import { episodeAddress } from '#domain/story/episode-address.ts';
import type { Episode } from '#domain/story/episodes.ts';
import { placesAfter, type Room, whereaboutsIn } from '#domain/story/rooms.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { shortNameOf } from '#i18n/names.ts';
import { PersonLink } from '#parts/PersonLink.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { SendButton } from '#parts/SendButton.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { BUTTON_LINK } from '#ui/control.ts';
import { buildingWords as words } from '#words/building.ts';

import type { Tag } from './NameTags.tsx';
import { School } from './School.tsx';

/**
 * The school as it was after one episode, with whoever was seen where: the last one that the visitor has finished, or one further
 * back. Looking back moves nobody's place.
 */
export function Opened(props: {
  episodes: readonly Shielded<Episode>[];
  rooms: readonly Room[];
  latest: Shielded<Episode>;
}) {
  const view = useView();
  const pointName = usePointName();
  const { characters } = useFact(charactersQuery);
  const [wanted, setWanted] = useState<StoryPointId>();
  const { rooms, latest } = props;
  const episode = props.episodes.find(({ id }) => id === wanted && hasPassed(view, id)) ?? latest;
  const rows = useMemo(() => rollCall(view, characters, props.episodes), [view, characters, props.episodes]);
  const markAt = (person: string) =>
    rows.find((row) => row.person.id === person)?.squares.find((square) => square?.episode === episode.id)?.mark;
  const { class: own, seen } = whereaboutsIn(episode, rooms);
  const people = (ids: readonly string[]) => characters.filter(({ id }) => ids.includes(id));
  const seenIn = (room: Room) => people(seen.find((place) => place.room === room)?.people ?? []);
  const places = placesAfter(view.story, rooms, episode).map((place) => ({
    ...place,
    tags: seenIn(place.room).map((person) => tagOf(person, place.room, markAt(person.id))),
  }));
  const told = places.filter(({ room }) => room === own || seenIn(room).length > 0);
  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,36rem)_minmax(0,1fr)] lg:gap-12">
      <div className="grid gap-3">
        <p className="text-dust" aria-live="polite">
          {words.look(pointName(episode.id))}. {words.class(own)}
        </p>
        <School places={places} className="w-full" />
        <p className="text-dust text-sm">{words.drawing}</p>
        <Legend ahead={props.episodes.some(({ id }) => !hasPassed(view, id))} />
      </div>
      <div className="grid content-start gap-4">
        <LookBack episodes={props.episodes} at={episode} onLook={setWanted} />
        <div className="flex flex-wrap gap-3">
          <Link to="/episodes/$number/" params={{ number: episodeAddress(episode) }} className={BUTTON_LINK}>
            {words.openEpisode(pointName(episode.id))}
          </Link>
          <SendButton label={words.send} subject={() => ({ kind: 'building', places, own, after: episode.id })} />
        </div>
        {told.length === 0 ? null : (
          <ul aria-label={words.list} className="grid gap-1 text-sm leading-7">
            {told.map(({ room }) => (
              <li key={room.id} className="flex flex-wrap gap-x-2">
                <span>
                  {says(room.name)}: {room === own ? words.theClass : ''}
                </span>
                {seenIn(room).map((person) => (
                  <PersonLink key={person.id} person={person} />
                ))}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** What stands on somebody's tag: the given name, in Hangul where a source prints it. How they are is said out of doors. */
function tagOf({ id, name }: Shielded<Character>, room: Room, mark: Tag['mark']): Tag {
  const { given, hangul } = shortName(name);
  return {
    id,
    name: hangul ?? given,
    said: shortNameOf(name).given,
    ko: hangul !== null,
    mark: room.where === 'ground' ? mark : undefined,
  };
}

function Legend(props: { ahead: boolean }) {
  const sign = 'size-4.5 shrink-0';
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className={`${sign} bg-tag`} /> {words.now}
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className={`${sign} border-[1.5px] border-edge`} /> {words.seenBefore}
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className={`hatched ${sign} border-[1.5px] border-edge border-dashed`} />{' '}
        {props.ahead ? words.ahead : words.untold}
      </li>
    </ul>
  );
}

/** A tick for each episode of the season that is looked at; those ahead are off. A season before it is one switch away. */
function LookBack(props: {
  episodes: readonly Shielded<Episode>[];
  at: Shielded<Episode>;
  onLook: (id: StoryPointId) => void;
}) {
  const view = useView();
  const pointName = usePointName();
  const { episodes, at } = props;
  const seasons = [...new Set(episodes.filter(({ id }) => hasPassed(view, id)).map(({ season }) => season))];
  const lastOf = (season: number) => episodes.findLast((one) => one.season === season && hasPassed(view, one.id));
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-2 text-dust text-sm">{words.ticks}</legend>
      {seasons.length < 2 ? null : (
        <div className="flex flex-wrap gap-2">
          {seasons.map((season) => (
            <button
              key={season}
              type="button"
              aria-pressed={season === at.season}
              onClick={() => props.onLook(lastOf(season)?.id ?? at.id)}
              className="control min-h-11 px-3 aria-pressed:bg-chalk aria-pressed:text-board"
            >
              {words.season(season)}
            </button>
          ))}
        </div>
      )}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(1.625rem,1fr))] gap-1 max-[24rem]:grid-cols-6">
        {episodes.map((episode) =>
          episode.season !== at.season ? null : hasPassed(view, episode.id) ? (
            <button
              key={episode.id}
              type="button"
              aria-pressed={episode === at}
              aria-label={pointName(episode.id)}
              onClick={() => props.onLook(episode.id)}
              className="control min-h-11 font-display text-lg aria-pressed:bg-chalk aria-pressed:text-board"
            >
              {episode.number}
            </button>
          ) : (
            <span
              key={episode.id}
              aria-hidden="true"
              className="grid min-h-11 place-items-center rounded-[6px] border-[1.5px] border-edge border-dashed font-display text-dust text-lg"
            >
              {episode.number}
            </span>
          ),
        )}
      </div>
    </fieldset>
  );
}
