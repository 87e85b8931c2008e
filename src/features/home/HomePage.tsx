import { lazy, type ReactNode, Suspense } from 'react';

import { ladderQuery, startQuery } from '#data/facts.ts';
import { gatherEvidence } from '#domain/status/evidence.ts';
import { forecast } from '#domain/status/forecast.ts';
import { type Situation, situationAt } from '#domain/status/situation.ts';
import { formatMonth } from '#i18n/format.ts';
import { ClockNotice } from '#parts/ClockNotice.tsx';
import { useDays, useNow, useZone } from '#parts/ClockProvider.tsx';
import { ForecastPlot } from '#parts/ForecastPlot.tsx';
import { PlaceStrip } from '#shield/PlaceStrip.tsx';
import { useFact } from '#shield/use-fact.ts';
import { useHydrated } from '#ui/use-hydrated.ts';
import { forecastWords } from '#words/forecast.ts';
import { headlineWords as headline } from '#words/headline.ts';

import { NextEpisode } from './NextEpisode.tsx';

const MINUTE = 60_000;

// Nobody pays for what is not there: a time that somebody named, and what is new since a visit before.
const Announced = lazy(() => import('./Announced.tsx').then((module) => ({ default: module.Announced })));
const SinceLastVisit = lazy(() =>
  import('./SinceLastVisit.tsx').then((module) => ({ default: module.SinceLastVisit })),
);

/**
 * The answer as heading and in one sentence, with our estimate as a picture or the board of what is announced; how old that is; how far the
 * visitor is, and their next episode. `onNews` is told how many updates are new to a visitor who has come back.
 */
export function HomePage(props: { lastVisit: string | null; onNews: (updates: number) => void }) {
  const ladder = useFact(ladderQuery);
  const situation = situationAt(ladder, useNow(MINUTE), useZone());
  const { release, unofficial } = situation;
  const isOut = release.mode === 'released';
  const isAnnounced = release.mode !== 'undated' || unofficial?.past === true;
  const clear = useHydrated() ? '' : 'invisible';
  return (
    <div className="grid gap-x-18 gap-y-7 lg:grid-cols-[minmax(0,47.5rem)_minmax(0,23rem)]">
      <div className={`grid min-w-0 content-start gap-4 ${isOut ? 'justify-items-center text-center' : ''}`}>
        <ClockNotice newest={ladder.newestReport} />
        {isOut ? (
          <h1 className="font-display text-[4rem] leading-none">
            <span className="mb-1 block text-2xl text-dust">{headline.whose(situation.season)}</span>
            {headline.out}
          </h1>
        ) : (
          <h1 className="font-display page-title">{headline.answer(situation)}</h1>
        )}
        {isAnnounced ? (
          <>
            <p className={LEAD}>
              {/* A count of days is this device's to make. */}
              <span className={clear}>{headline.toGo(situation)}</span> {headline.sentence(situation)}
            </p>
            <Suspense fallback={<div className="min-h-96" />}>
              <Announced situation={situation} ladder={ladder} />
            </Suspense>
          </>
        ) : (
          <Undated situation={situation} />
        )}
        {isOut ? null : <Ages situation={situation} />}
      </div>
      <div className="grid min-w-0 content-start gap-7">
        <PlaceStrip />
        <NextEpisode look={isAnnounced ? 'plain' : 'strong'} />
        {props.lastVisit === null ? null : (
          <Suspense>
            <SinceLastVisit lastVisit={props.lastVisit} onNews={props.onNews} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

const LEAD = 'max-w-3xl text-[1.0625rem] leading-6 lg:text-lg lg:leading-7';

/** What is known where Netflix names no time, with our best guess; as a picture where there is enough to guess from. */
function Undated({ situation }: { situation: Situation }) {
  const { season, milestones, newestReport } = useFact(ladderQuery);
  const { waits } = useFact(startQuery);
  const { today, dropDay } = useDays(newestReport);
  const { events } = gatherEvidence(milestones, today, newestReport, dropDay);
  const wrapped = events.get('filming-wrapped');
  const estimate = wrapped === undefined ? null : forecast(waits, wrapped.first, today);
  return (
    <>
      <p className={LEAD}>
        {headline.sentence(situation)}{' '}
        {estimate === null || estimate.beyondAll ? null : (
          <span className="inline-block">
            {headline.bestGuess} <b>{formatMonth(estimate.median)}</b>.
          </span>
        )}
      </p>
      {events.size > 0 && wrapped === undefined ? <p className="text-dust">{forecastWords.none(season)}</p> : null}
      {estimate === null ? null : <ForecastPlot forecast={estimate} season={season} today={today} linked />}
    </>
  );
}

/** How old all that is, in one quiet line. */
function Ages({ situation }: { situation: Situation }): ReactNode {
  const { release, newest } = situation;
  return (
    <p className="flex gap-2 text-dust text-sm">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="mt-0.5 size-4 shrink-0 fill-none stroke-2 stroke-current">
        <path d="M2.5 8.8 6.2 12.8C8 8.8 10.2 5.6 13.5 3" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span>
        {headline.ages(situation)}
        {release.mode === 'dated' && newest?.stale ? ` ${headline.mayHaveMoved}` : null}
      </span>
    </p>
  );
}
