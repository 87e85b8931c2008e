import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';

import type { TiedTo } from '#domain/people/ties.ts';
import { nameOf } from '#i18n/names.ts';
import { Portrait } from '#parts/Portrait.tsx';
import { Empty } from '#ui/Empty.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Section } from '#ui/Section.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

import { SaidName } from './NameTag.tsx';
import { TieName } from './TieName.tsx';

/** So many people stand in the open; the rest of them is one tap away. */
const IN_SIGHT = 4;

/** Who somebody is tied to, with their faces, and how in words; `of` is them. */
export function Ties({ of, ties }: { of: string; ties: readonly TiedTo[] }) {
  const rest = ties.slice(IN_SIGHT);
  return (
    <Section
      title={words.relationships}
      aside={
        ties.length === 0 ? undefined : (
          // As high as a finger, in a line that is not.
          <Link to="/cast/ties/" search={{ who: of }} className="relative link after:absolute after:-inset-3">
            {words.allTiesAtOnce}
          </Link>
        )
      }
    >
      {ties.length === 0 ? <Empty>{words.noRelationships}</Empty> : <TieList ties={ties.slice(0, IN_SIGHT)} />}
      {rest.length === 0 ? null : (
        <InlineCollapsible summary={words.moreTies(rest.length)}>
          <TieList ties={rest} />
        </InlineCollapsible>
      )}
    </Section>
  );
}

function TieList({ ties }: { ties: readonly TiedTo[] }) {
  return (
    <ul className="grid grid-cols-1 gap-x-3 min-[22.5rem]:grid-cols-2 gap-y-1">
      {ties.map(({ other, ties: own }) => (
        <li key={other.id}>
          <Link
            to="/cast/$characterId/"
            params={{ characterId: other.id }}
            className="group grid min-h-14 grid-cols-[3rem_minmax(0,1fr)] items-center gap-x-2"
          >
            <Portrait person={other.id} size={48} />
            <span className="min-w-0 leading-tight">
              <span className="text-dust text-sm">
                {own.map((tie, index) => (
                  <Fragment key={tie.tie.id}>
                    {index === 0 ? '' : ', '}
                    <TieName tie={tie.tie} outward={tie.outward} />
                  </Fragment>
                ))}
              </span>{' '}
              <span className="block font-semibold underline decoration-[1.5px] decoration-edge underline-offset-4 group-hover:decoration-current">
                <SaidName name={nameOf(other.name)} />
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
