import { Link } from '@tanstack/react-router';

import type { Character } from '#domain/people/characters.ts';
import { sightingsByPerson } from '#domain/people/people.ts';
import type { Episode } from '#domain/story/episodes.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Section } from '#ui/Section.tsx';
import { episodeWords as words } from '#words/episodes.ts';

/** Who appears in an episode: people in its key events, with a status entry in it, or first seen in it. */
export function People(props: { episode: Shielded<Episode>; people: readonly Shielded<Character>[] }) {
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
