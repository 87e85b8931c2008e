import type { Character } from '#domain/people/characters.ts';
import type { Relationship } from '#domain/people/relationships.ts';
import { mapTies } from '#domain/people/tie-map.ts';
import { threadOf, tiesOf } from '#domain/people/ties.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { PersonLink } from '#parts/PersonLink.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Section } from '#ui/Section.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

import { Thread } from './Thread.tsx';
import { TieMap } from './TieMap.tsx';

/** A person's ties: a map to look at, and the same as a list to read. */
export function Ties(props: {
  person: Shielded<Character>;
  people: readonly Shielded<Character>[];
  ties: readonly Shielded<Relationship>[];
}) {
  const { person, people, ties } = props;
  const own = tiesOf(person.id, people, ties);
  const map = mapTies(person.id, people, ties);
  return (
    <Section title={words.relationships}>
      {map === undefined ? <Empty>{words.noRelationships}</Empty> : <TieMap map={map} />}
      <ul className="grid">
        {own.map(({ tie, other, outward }) => (
          <li key={tie.id} className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 border-rule border-b py-1.5">
            <span className="pt-2">
              <Thread of={threadOf(tie.kind)} />
            </span>
            <div>
              {words.ties[tie.kind][outward ? 'out' : 'in']} <PersonLink person={other} />
              <SourceList ids={tie.sources} inferred={tie.sourcesInferred} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
