import type { Character } from '#domain/people/characters.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import { Name } from '#parts/Name.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Fact, FactList } from '#ui/FactList.tsx';
import { Hangul } from '#ui/Hangul.tsx';
import { Section } from '#ui/Section.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

/** What is written on the card: circle, class, first sighting, actor, every spelling, and what no source confirms. */
export function About({ person }: { person: Shielded<Character> }) {
  const view = useView();
  const pointName = usePointName();
  const { actor } = person;
  return (
    <Section title={words.about}>
      <FactList>
        <Fact label={words.groupLabel}>{words.groups[person.group]}</Fact>
        {person.class === null ? null : <Fact label={words.classLabel}>{person.class}</Fact>}
        {hasPassed(view, person.met.at) ? (
          <Fact label={words.firstSeen}>
            <span className="inline-block first-letter:uppercase">{pointName(person.met.at)}</span>{' '}
            {person.met.inferred ? (
              <Badge>{person.met.by === 'class-list' ? words.firstSeenListed : words.firstSeenInferred}</Badge>
            ) : null}
          </Fact>
        ) : null}
        <Fact label={words.actor}>
          {actor === null ? (
            words.actorUnknown
          ) : (
            <>
              <Name name={actor.name} />
              {actor.bornYear === null ? null : `, ${words.born(actor.bornYear)}`}
            </>
          )}
        </Fact>
        {person.aliases.length === 0 ? null : (
          <Fact label={words.spellings}>
            <Hangul text={person.aliases.join(', ')} />
          </Fact>
        )}
        {actor === null || actor.aliases.length === 0 ? null : (
          <Fact label={words.actorSpellings}>
            <Hangul text={actor.aliases.join(', ')} />
          </Fact>
        )}
        {person.unverified.length === 0 ? null : (
          <Fact label={words.unverified}>
            {person.unverified.map((field) => words.unverifiedFields[field]).join(', ')}
          </Fact>
        )}
      </FactList>
      <SourceList ids={person.sources} />
    </Section>
  );
}
