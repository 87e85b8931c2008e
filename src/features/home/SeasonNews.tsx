import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense, useId } from 'react';

import { castingQuery, portraitsQuery } from '#data/facts.ts';
import { hasPassed } from '#domain/story/shield.ts';
import { lastEpisode, newsOf } from '#domain/story/story.ts';
import { nameOf } from '#i18n/names.ts';
import { Portrait } from '#parts/Portrait.tsx';
import { PortraitsProvider } from '#parts/PortraitsProvider.tsx';
import { moveHorizon } from '#saved/runs.ts';
import { useOwnView, useView } from '#shield/ShieldProvider.tsx';
import { useUndoableMove } from '#shield/UndoableMove.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Button } from '#ui/Button.tsx';
import { announcedWords as words } from '#words/announced.ts';

/** So many faces stand in one row. */
const AT_MOST = 4;

/** After the last episode of a season: whether the visitor wants the news of the next one, and once they do, who comes back. */
export function SeasonNews(props: { after: number; look: 'plain' | 'strong' }) {
  const { move, toast } = useUndoableMove();
  return (
    <>
      <News {...props} move={move} />
      {toast}
    </>
  );
}

function News(props: { after: number; look: 'plain' | 'strong'; move: ReturnType<typeof useUndoableMove>['move'] }) {
  const view = useView();
  const own = useOwnView();
  const season = props.after + 1;
  const news = newsOf(view.story, season);
  if (news === lastEpisode(view.story, props.after)?.id) return <Block title={words.finished(props.after)} />;
  if (hasPassed(view, news))
    return (
      <Suspense>
        <WhoReturns season={season} />
      </Suspense>
    );
  return (
    <Block title={words.news.title(season)}>
      <p className="text-dust">{words.news.what}</p>
      {/* Where a visit is limited, the visitor may be further than it shows. */}
      {hasPassed(own, news) ? null : (
        <Button look={props.look} onClick={() => props.move((state) => moveHorizon(state, news))}>
          {words.news.open(season)}
        </Button>
      )}
    </Block>
  );
}

/** Who is officially said to come back, as far as there is room, with a way to the rest. */
function WhoReturns({ season }: { season: number }) {
  const { cast } = useFact(castingQuery);
  const { portraits } = useFact(portraitsQuery);
  const returning = cast.flatMap((entry) =>
    entry.season === season &&
    entry.kind === 'returning' &&
    entry.certainty === 'official' &&
    !entry.withdrawn &&
    entry.characterId !== null
      ? [{ id: entry.characterId, actor: entry.actor }]
      : [],
  );
  return (
    <Block title={returning.length === 0 ? words.finished(season - 1) : words.news.back}>
      <PortraitsProvider portraits={portraits}>
        <ul className="grid grid-cols-[repeat(auto-fit,minmax(4rem,1fr))] gap-2">
          {returning.slice(0, AT_MOST).map(({ id, actor }) => (
            <li key={id}>
              <Link
                to="/cast/$characterId/"
                params={{ characterId: id }}
                className="grid justify-items-center gap-1 text-center text-xs hover:underline"
              >
                <Portrait person={id} size={78} />
                <span translate="no">{nameOf(actor)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </PortraitsProvider>
      <Link to="/status/" className="inline-flex min-h-11 items-center justify-self-start link">
        {words.news.more(season)}
      </Link>
    </Block>
  );
}

function Block(props: { title: string; children?: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-3 border-rule border-t pt-5 lg:first:border-t-0 lg:first:pt-0">
      <h2 id={id} className="font-display text-[1.375rem] leading-[1.625rem]">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
