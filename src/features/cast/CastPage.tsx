import { Link } from '@tanstack/react-router';
import { memo, useMemo } from 'react';

import { awaitedSeasonQuery, castingQuery, charactersQuery, episodesQuery, portraitsQuery } from '#data/facts.ts';
import { START } from '#domain/story/shield.ts';
import { usePointName } from '#parts/PointName.tsx';
import { PortraitsProvider } from '#parts/PortraitsProvider.tsx';
import { PlaceStrip } from '#shield/PlaceStrip.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

import { AsOf } from './AsOf.tsx';
import { CastFilters } from './CastFilters.tsx';
import { type Card, toCards } from './card.ts';
import type { CastSearch } from './cast-search.ts';
import { countFacets } from './facets.ts';
import { filterCards, isNarrowed, sortCards } from './filter-cards.ts';
import { IdCard } from './IdCard.tsx';
import { type Turning, useTurning } from './turning.ts';

/** Everybody the viewer has met, as name tags. The filters live in the address. */
export function CastPage(props: { search: CastSearch; onSearch: (search: CastSearch) => void }) {
  const { search, onSearch } = props;
  const view = useView();
  const pointName = usePointName();
  const turning = useTurning();
  const { characters } = useFact(charactersQuery);
  const { episodes } = useFact(episodesQuery);
  const { cast } = useFact(castingQuery);
  const { portraits } = useFact(portraitsQuery);
  const season = useFact(awaitedSeasonQuery);
  const { cards, facets } = useMemo(() => {
    const all = toCards(
      view,
      characters,
      episodes,
      cast.filter((entry) => entry.season === season),
    );
    return { cards: all, facets: countFacets(all) };
  }, [view, characters, episodes, cast, season]);
  const shown = sortCards(filterCards(cards, search), search.sort);
  const narrowed = isNarrowed(search);
  return (
    <Page
      wide
      title={words.title}
      lead={
        view.horizon === START
          ? words.namedBefore(characters.length)
          : words.met(characters.length, pointName(view.horizon))
      }
    >
      <PlaceStrip />
      <div className="grid gap-4">
        <CastFilters season={season} facets={facets} search={search} onSearch={onSearch} />
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6">
          <p role="status" className="text-dust">
            {narrowed ? words.narrowed(shown.length, cards.length) : words.everybody(cards.length)}
          </p>
          {narrowed ? (
            <Button look="quiet" onClick={() => onSearch({ sort: search.sort })}>
              {words.clearFilters}
            </Button>
          ) : null}
          <Link to="/cast/roll-call/" className="inline-flex min-h-11 items-center link print:hidden">
            {words.rollCall.title}
          </Link>
        </div>
        {shown.length === 0 ? (
          <Empty>{cards.length === 0 ? words.nothing : words.nobody}</Empty>
        ) : (
          <>
            <PortraitsProvider portraits={portraits}>
              <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-4 xl:grid-cols-5">
                {shown.map((card) => (
                  <CastCard key={card.person.id} card={card} turning={turning(card.person.id)} />
                ))}
              </ul>
            </PortraitsProvider>
            <p className="max-w-prose text-dust text-sm">{words.drawn}</p>
          </>
        )}
      </div>
    </Page>
  );
}

/** A name tag: Hangul large, Latin under it, actor and class, and a stamp for the last that is known. All of it leads on. */
const CastCard = memo(({ card, turning }: { card: Card; turning: Turning }) => {
  const { person, standing } = card;
  return (
    <li className="wrap-anywhere relative grid min-w-0 grid-rows-[auto_1fr] rounded-chalk border-2 border-rule bg-panel transition-transform focus-within:border-dust hover:-translate-y-0.5 hover:border-dust">
      <IdCard person={person} mark={standing?.mark} turning={turning} size={104} />
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
