import type { Character } from '#domain/people/characters.ts';
import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { FactText } from '#parts/FactText.tsx';
import { PersonLink } from '#parts/PersonLink.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { Section } from '#ui/Section.tsx';
import { episodeWords as words } from '#words/episodes.ts';

/** What happens, event by event, each gated by itself. */
export function KeyEvents(props: { events: Shielded<Episode>['keyEvents']; people: readonly Shielded<Character>[] }) {
  return (
    <Section title={words.keyEvents}>
      <ol>
        {props.events.map((event, index) => (
          <li key={event.id} className="grid grid-cols-[2rem_minmax(0,1fr)] border-rule border-b py-2">
            <span aria-hidden="true" className="font-display text-dust text-lg">
              {index + 1}
            </span>
            <div className="grid gap-1">
              <p>
                <Spoilable shown={event.detail}>{({ text }) => <FactText text={text} />}</Spoilable>
              </p>
              {event.detail.hidden ? null : (
                <>
                  <People of={event.detail.value.characters} people={props.people} />
                  <SourceList ids={event.sources} inferred={event.sourcesInferred} />
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function People(props: { of: readonly string[]; people: readonly Shielded<Character>[] }) {
  const people = props.people.filter((person) => props.of.includes(person.id));
  return people.length === 0 ? null : (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm leading-6">
      {people.map((person) => (
        <PersonLink key={person.id} person={person} />
      ))}
    </p>
  );
}
