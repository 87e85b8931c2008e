import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { startQuery } from '#data/facts.ts';
import { toDate } from '#domain/facts/calendar.ts';
import { episodeAddress } from '#domain/story/episode-address.ts';
import { hasPassed } from '#domain/story/shield.ts';
import { useToday } from '#parts/ClockProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { useOwnView, useView } from '#shield/ShieldProvider.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { useFact } from '#shield/use-fact.ts';
import { useWatchEpisode } from '#shield/use-watch-episode.ts';
import { Button } from '#ui/Button.tsx';
import { BUTTON_LINK } from '#ui/control.ts';
import { todayWords as words } from '#words/today.ts';

const SeasonNews = lazy(() => import('./SeasonNews.tsx').then((module) => ({ default: module.SeasonNews })));

/**
 * The first episode that the viewer has not finished, with its premise, to open or to say that it is watched, which its page answers with
 * the roll; after the last one the news. `look` is that of the button.
 */
export function NextEpisode(props: { look: 'plain' | 'strong' }) {
  const view = useView();
  const own = useOwnView();
  const pointName = usePointName();
  const today = useToday();
  const { episodes } = useFact(startQuery);
  const { watch } = useWatchEpisode();
  const navigate = useNavigate();
  const next = episodes.find((episode) => !hasPassed(view, episode.id));
  const last = episodes.at(-1);
  if (last === undefined) return null;
  if (next === undefined)
    return (
      <Suspense>
        <SeasonNews after={last.season} look={props.look} />
      </Suspense>
    );
  return (
    <section className="grid gap-3 border-rule border-t pt-5 lg:first:border-t-0 lg:first:pt-0">
      <div className="grid grid-cols-[auto_1fr] items-start gap-x-5">
        <span aria-hidden="true" className="min-w-9 text-center font-display text-[4.5rem] leading-[.85]">
          {next.number}
        </span>
        <div className="grid gap-1">
          <h2 className="font-display text-[1.375rem] leading-[1.625rem]">
            {words.next(pointName(next.id))}
            {next.runtimeMinutes === null ? null : (
              <span className="whitespace-nowrap pl-2 font-sans font-normal text-dust text-sm">
                {words.minutes(next.runtimeMinutes)}
              </span>
            )}
          </h2>
          <p className="text-dust">
            <Spoilable shown={next.premise}>{(text) => <FactText text={text} />}</Spoilable>
          </p>
        </div>
      </div>
      <div className="grid auto-cols-fr grid-flow-col gap-3 max-[22.5rem]:grid-flow-row lg:grid-flow-row">
        {/* Where a visit is limited, the visitor may be further than it shows. */}
        {hasPassed(own, next.id) ? null : (
          <Button
            look={props.look}
            className="lg:min-h-14"
            onClick={() => {
              watch(next.id, toDate(today));
              void navigate({ to: '/episodes/$number/', params: { number: episodeAddress(next) } });
            }}
          >
            {words.watchedIt}
          </Button>
        )}
        <Link to="/episodes/$number/" params={{ number: episodeAddress(next) }} className={BUTTON_LINK}>
          {words.open(pointName(next.id))}
        </Link>
      </div>
    </section>
  );
}
