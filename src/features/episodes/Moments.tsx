import { Link } from '@tanstack/react-router';

import type { LocalText } from '#domain/facts/text.ts';
import type { Character } from '#domain/people/characters.ts';
import { sightingsByPerson } from '#domain/people/people.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { FactText } from '#parts/FactText.tsx';
import { PersonLink } from '#parts/PersonLink.tsx';
import { Portrait } from '#parts/Portrait.tsx';
import { Section } from '#ui/Section.tsx';
import { episodeWords as words } from '#words/episodes.ts';

import { NamedFace } from './NamedFace.tsx';

type People = readonly Shielded<Character>[];

/** What happens, event by event, each with the face of whom it is about first, and how the episode ends. Says nothing where there is nothing to tell. */
export function Moments(props: {
  outcome: LocalText | undefined;
  events: Shielded<Episode>['keyEvents'];
  people: People;
}) {
  const { outcome, events, people } = props;
  if (outcome === undefined && events.length === 0) return null;
  return (
    <Section title={words.keyEvents}>
      {outcome === undefined ? null : (
        <p className="text-[1.0625rem] leading-[1.6875rem]">
          <FactText text={outcome} />
        </p>
      )}
      <ol>
        {events.map(({ id, detail }) =>
          detail.hidden ? null : (
            <li
              key={id}
              className="grid grid-cols-[3rem_minmax(0,1fr)] items-center gap-x-3.5 border-rule border-b py-2.5 last:border-0"
            >
              <Face of={detail.value.characters} people={people} />
              <div className="grid gap-0.5">
                <p>
                  <FactText text={detail.value.text} />
                </p>
                <Named of={detail.value.characters} people={people} />
              </div>
            </li>
          ),
        )}
      </ol>
    </Section>
  );
}

/** Whom an event names, linked; of those who have not been met no more than that there is somebody. */
function Named(props: { of: readonly string[]; people: People }) {
  const people = props.people.filter(({ id }) => props.of.includes(id));
  if (props.of.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-3 text-dust text-sm leading-6">
      {people.map((person) => (
        <PersonLink key={person.id} person={person} />
      ))}
      {people.length < props.of.length ? <em>{words.unmet}</em> : null}
    </p>
  );
}

/** The face of the first whom an event names, or an empty place: nobody is named, or somebody who has not been met. */
function Face(props: { of: readonly string[]; people: People }) {
  const [first] = props.of;
  return first !== undefined && props.people.some(({ id }) => id === first) ? (
    <Portrait person={first} size={48} />
  ) : (
    <span aria-hidden="true" className="size-12 rounded-[6px] border-[1.5px] border-rule border-dashed" />
  );
}

/** Who appears in a watched episode: people in its key events, with a status entry in it, or first seen in it. */
export function WhosInIt(props: { episode: Shielded<Episode>; people: People }) {
  const { episode } = props;
  const sightings = sightingsByPerson([episode]);
  const here = props.people.filter(
    (person) =>
      sightings.has(person.id) ||
      person.met.at === episode.id ||
      person.statusTimeline.some((entry) => entry.episode === episode.id),
  );
  if (here.length === 0) return null;
  return (
    <Section title={words.people}>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3 lg:grid-cols-2">
        {here.map((person) => (
          <li key={person.id} className="min-w-0">
            <Link
              to="/cast/$characterId/"
              params={{ characterId: person.id }}
              className="flex min-h-14 items-center gap-2.5 hover:underline"
            >
              <NamedFace person={person} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
