import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { castPageWords as words } from '#words/cast-pages.ts';

import { AsOf } from './AsOf.tsx';
import type { Card } from './card.ts';
import { IdCard } from './IdCard.tsx';
import type { Turning } from './turning.ts';

/** A name tag: Hangul large, Latin under it, actor and class, and a stamp for the last that is known. All of it leads on. */
export const CastCard = memo(({ card, turning }: { card: Card; turning: Turning }) => {
  const { person, standing } = card;
  return (
    <li className="wrap-anywhere relative grid min-w-0 grid-rows-[auto_1fr] rounded-chalk border-2 border-rule bg-panel transition-transform focus-within:border-dust hover:-translate-y-0.5 hover:border-dust">
      <IdCard person={person} mark={standing?.mark} turning={turning} />
      <div className="grid content-start gap-0.5 p-2.5 sm:p-3">
        <h2 className="leading-tight">
          <Link
            to="/cast/$characterId/"
            params={{ characterId: person.id }}
            className="font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-accent focus-visible:after:outline-offset-2 pointer-coarse:leading-snug"
          >
            {person.name.en}
          </Link>
        </h2>
        <p className="text-dust text-sm leading-snug">
          {person.actor === null ? words.actorUnknown : person.actor.name.en}
        </p>
        <p className="text-dust text-sm leading-snug">
          {person.class === null ? words.groups[person.group] : words.className(person.class)}
        </p>
        <p className="text-dust text-xs leading-snug first-letter:uppercase">
          <AsOf asOf={standing?.asOf} />
        </p>
      </div>
    </li>
  );
});
