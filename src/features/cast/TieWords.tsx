import { Link } from '@tanstack/react-router';

import type { Character } from '#domain/people/characters.ts';
import { isOf, type Stroke } from '#domain/people/tie-picture.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { nameOf } from '#i18n/names.ts';
import { PersonLink } from '#parts/PersonLink.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { Polite } from '#ui/Polite.tsx';
import { BUTTON_LINK } from '#ui/control.ts';
import { tiesWords as words } from '#words/ties.ts';

import { TieName } from './TieName.tsx';

/** The ties of whoever is lit, in words, and the way to their page. It is said aloud in short. */
export function TieWords(props: { person: Shielded<Character> | undefined; strokes: readonly Stroke[] }) {
  const pointName = usePointName();
  const { person } = props;
  const own = props.strokes.filter((stroke) => isOf(stroke, person?.id));
  return (
    <div className="grid gap-3">
      <Polite className="font-display text-[1.375rem] leading-[1.625rem]">
        {person === undefined ? '' : words.lit(nameOf(person.name), own.length)}
      </Polite>
      {person === undefined ? null : (
        <>
          {own.length === 0 ? null : (
            <ul className="grid gap-1.5">
              {own.map(({ tie, from, to, since }) => (
                <li key={tie.id}>
                  <TieName tie={tie} outward={from.id === person.id} />{' '}
                  <PersonLink person={from.id === person.id ? to : from} />{' '}
                  <span className="text-dust text-sm">{words.since(pointName(since))}</span>
                </li>
              ))}
            </ul>
          )}
          <Link
            to="/cast/$characterId/"
            params={{ characterId: person.id }}
            className={`${BUTTON_LINK} justify-self-start`}
          >
            {words.toPerson(nameOf(person.name))}
          </Link>
        </>
      )}
    </div>
  );
}
