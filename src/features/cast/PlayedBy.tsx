import { showQuery } from '#data/facts.ts';
import { toDate } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import type { Actor } from '#domain/people/actors.ts';
import { isOfFirstSeason, type ToldAges, toldAges } from '#domain/people/ages.ts';
import type { Character } from '#domain/people/characters.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { nameOf, otherName } from '#i18n/names.ts';
import { useToday } from '#parts/ClockProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Ko } from '#ui/Hangul.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

import { SaidName } from './NameTag.tsx';

/** Who plays somebody, and how old they are where that may be told: on a person's own page alone. */
export function PlayedBy(props: { person: Shielded<Character>; facts: Shielded<Actor> | undefined }) {
  const { actor, met } = props.person;
  const born = props.facts?.born ?? null;
  const ages = useAges(born?.year, met.at);
  if (actor === null) return <p className="text-dust">{words.actorUnknown}</p>;
  const other = otherName(actor.name);
  return (
    <p className="text-dust">
      {words.playedBy} <SaidName name={nameOf(actor.name)} />
      {other === null ? null : (
        <>
          {' '}
          <Ko className="font-display">{other}</Ko>
        </>
      )}
      {born === null || ages === null ? null : `, ${words.born(born.year, ages)}`}
    </p>
  );
}

/** Where else one may know the face from. */
export function KnownFrom({ roles }: Pick<Shielded<Actor>, 'roles'>) {
  if (roles.length === 0) return null;
  return (
    <p className="max-w-prose text-dust text-sm">
      {words.youMayKnow}{' '}
      {roles.map(({ title, year }, index) => (
        <span key={says(title)}>
          {words.between(index, roles.length)}
          <cite className="not-italic">
            <FactText text={title} />
          </cite>{' '}
          ({year})
        </span>
      ))}
      .
    </p>
  );
}

const yearOf = (date: string) => Number(date.slice(0, 4));

function useAges(born: string | undefined, met: string): ToldAges | null {
  const { story } = useView();
  const { filming } = useFact(showQuery);
  const thisYear = yearOf(toDate(useToday()));
  return born === undefined
    ? null
    : toldAges(yearOf(born), isOfFirstSeason(story, met) ? yearOf(filming.start) : null, thisYear);
}
