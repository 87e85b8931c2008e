import { Link } from '@tanstack/react-router';
import { memo, type ReactNode, useMemo } from 'react';

import { awaitedSeasonQuery, castingQuery, charactersQuery, episodesQuery, portraitsQuery } from '#data/facts.ts';
import { MARKS } from '#domain/people/marks.ts';
import { theClass } from '#domain/people/people.ts';
import { START } from '#domain/story/shield.ts';
import { isSaidInHangul, nameOf } from '#i18n/names.ts';
import { MarkSign } from '#parts/MarkSign.tsx';
import { Portrait } from '#parts/Portrait.tsx';
import { PortraitsProvider } from '#parts/PortraitsProvider.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Button } from '#ui/Button.tsx';
import { Chevron } from '#ui/Chevron.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Polite } from '#ui/Polite.tsx';
import { useMediaQuery } from '#ui/media-query.ts';
import { Section } from '#ui/Section.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

import { CastFilters } from './CastFilters.tsx';
import { ClassFrame } from './ClassFrame.tsx';
import { type Card, countFacets, filterCards, isNarrowed, type Part, partsOf, sortCards, toCards } from './cards.ts';
import type { CastSearch } from './cast-search.ts';
import { isStamped, NameTag, SaidName } from './NameTag.tsx';
import { type Turning, useTurning } from './turning.ts';

/** Parts that are folded on a narrow screen. */
const FOLDED: ReadonlySet<Part> = new Set(['more', 'staff', 'outside']);

/** Everybody the viewer has met, as name tags. The filters live in the address. */
export function CastPage(props: { search: CastSearch; onSearch: (search: CastSearch) => void }) {
  const { search, onSearch } = props;
  const view = useView();
  const turning = useTurning();
  const { characters } = useFact(charactersQuery);
  const { episodes } = useFact(episodesQuery);
  const { cast } = useFact(castingQuery);
  const { portraits } = useFact(portraitsQuery);
  const season = useFact(awaitedSeasonQuery);
  const isWide = useMediaQuery('(min-width: 64rem)');
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
  const parts = partsOf(shown);
  const tags = (some: readonly Card[]) => (
    <ul className="grid grid-cols-2 gap-2.5 min-[22.5rem]:grid-cols-3 min-[37.5rem]:grid-cols-4 md:grid-cols-5 lg:grid-cols-8 lg:gap-4 print:grid-cols-6">
      {some.map((card) => (
        <Tag key={card.person.id} card={card} turning={turning(card.person.id)} />
      ))}
    </ul>
  );
  const beside = view.horizon === START ? words.named(characters.length) : words.met(characters.length);
  return (
    <ClassFrame form={theClass(characters)} beside={beside}>
      <div className="mt-4 grid gap-4">
        <CastFilters season={season} facets={facets} search={search} shown={shown.length} onSearch={onSearch} />
        <div className={narrowed ? 'flex flex-wrap items-center gap-x-5' : 'sr-only'}>
          <Polite>{narrowed ? words.narrowed(shown.length, cards.length) : ''}</Polite>
          {narrowed ? (
            <Button look="quiet" onClick={() => onSearch({ sort: search.sort })}>
              {words.clearFilters}
            </Button>
          ) : null}
        </div>
        <StampLegend cards={shown} />
      </div>
      <PortraitsProvider portraits={portraits}>
        <div className="mt-5 grid gap-7">
          {shown.length === 0 ? <Empty>{cards.length === 0 ? words.nothing : words.nobody}</Empty> : null}
          {narrowed || search.sort !== undefined ? (
            tags(shown)
          ) : (
            <>
              {parts.map(({ part, cards: own }) =>
                FOLDED.has(part) ? null : (
                  <Section
                    key={part}
                    title={words.parts[part](season)}
                    aside={words.onTheList(own.length, part === 'pupils' ? othersOf(parts) : own.length)}
                  >
                    {tags(own)}
                  </Section>
                ),
              )}
              <div className="lg:grid lg:gap-4">
                {parts.map(({ part, cards: own }) =>
                  FOLDED.has(part) ? (
                    <Fold key={part} title={words.parts[part](season)} cards={own} open={isWide}>
                      {tags(own)}
                    </Fold>
                  ) : null,
                )}
              </div>
            </>
          )}
          {view.horizon === START && !narrowed ? <p className="text-dust">{words.arrives}</p> : null}
          {shown.length === 0 ? null : <p className="max-w-prose text-dust text-sm">{words.drawn}</p>}
        </div>
      </PortraitsProvider>
    </ClassFrame>
  );
}

/** How many pupils there are besides the class. */
function othersOf(parts: ReturnType<typeof partsOf>): number {
  return parts
    .filter(({ part }) => part === 'pupils' || part === 'more')
    .reduce((sum, { cards: own }) => sum + own.length, 0);
}

/** What the stamps on these cards mean, if there are any. A stamp that nobody has would tell. */
function StampLegend({ cards }: { cards: readonly Card[] }) {
  const stamps = MARKS.filter((mark) => isStamped(mark) && cards.some(({ standing }) => standing?.mark === mark));
  if (stamps.length === 0) return null;
  return (
    <ul aria-label={words.stamps} className="flex flex-wrap gap-x-4 gap-y-1 text-dust text-sm">
      {stamps.map((mark) => (
        <li key={mark} className="flex items-center gap-1.5 [--mark-size:.875rem]">
          <MarkSign mark={mark} named /> {words.stampNames[mark]}
        </li>
      ))}
      <li>{words.noStamp}</li>
    </ul>
  );
}

/** Lesser people, with the faces of three of them, under their heading. */
function Fold(props: { title: string; cards: readonly Card[]; open: boolean; children: ReactNode }) {
  return (
    <details open={props.open} className="fold border-rule border-t last:border-b lg:last:border-b-0">
      <summary className="flex min-h-16 cursor-pointer items-center gap-3 pt-1.5 hover:text-accent">
        <span className="mr-auto grid">
          <h2 className="font-display text-[1.375rem] leading-[1.625rem]">{props.title}</h2>
          <span className="text-dust text-sm">{words.people(props.cards.length)}</span>
        </span>
        <span className="big:hidden flex gap-1 lg:hidden print:hidden">
          {props.cards.slice(0, 3).map(({ person }) => (
            <Portrait key={person.id} person={person.id} size={48} />
          ))}
        </span>
        <span className="print:hidden">
          <Chevron />
        </span>
      </summary>
      <div className="pt-2 pb-5 lg:pb-2">{props.children}</div>
    </details>
  );
}

/** Somebody's name tag: Hangul large, under it Latin, where the edition says it, and the actor, and a stamp where they are not simply there. All of it leads on. */
const Tag = memo(({ card, turning }: { card: Card; turning: Turning }) => {
  const { person, standing } = card;
  return (
    <li className="relative grid min-w-0 grid-rows-[auto_1fr] overflow-clip rounded-[6px] border-[1.5px] border-rule bg-panel transition-transform focus-within:border-chalk focus-within:overflow-visible hover:-translate-y-0.5 hover:border-dust">
      <NameTag person={person} mark={standing?.mark} turning={turning} size={78} />
      <div className="grid content-center gap-0.5 px-0.5 pt-1.5 pb-2 text-center text-[.78125rem] leading-4">
        <h3 className="text-balance">
          <Link
            to="/cast/$characterId/"
            params={{ characterId: person.id }}
            className="font-bold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-accent focus-visible:after:outline-offset-2"
          >
            {isSaidInHangul(person.name) ? (
              <span translate="no" className="sr-only">
                {person.name.ko}
              </span>
            ) : (
              <SaidName name={person.name.en} />
            )}
          </Link>
        </h3>
        <p className="text-balance text-dust text-xs">
          {person.actor === null ? words.actorUnknown : <SaidName name={nameOf(person.actor.name)} />}
        </p>
      </div>
    </li>
  );
});
