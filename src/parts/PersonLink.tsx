import { Link } from '@tanstack/react-router';
import { memo } from 'react';

import type { ProperName } from '#domain/facts/text.ts';

import { Name } from './Name.tsx';

interface Props {
  readonly person: { readonly id: string; readonly name: ProperName };
}

/** A link to a person the viewer has met. */
// A router link costs more than the rest of a table row, and a person's name is the same at every horizon.
export const PersonLink = memo(
  ({ person }: Props) => (
    <Link to="/cast/$characterId/" params={{ characterId: person.id }} className="link">
      <Name name={person.name} />
    </Link>
  ),
  (before, after) => before.person.id === after.person.id,
);
