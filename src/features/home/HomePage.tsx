import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ladderQuery, startQuery } from '#data/facts.ts';
import { gatherEvidence } from '#domain/evidence.ts';
import { climb } from '#domain/ladder.ts';
import { situationAt } from '#domain/situation.ts';
import { ClockNotice } from '#parts/ClockNotice.tsx';
import { useDays, useNow, useZone } from '#parts/ClockProvider.tsx';
import { EstimateInShort } from '#parts/EstimateInShort.tsx';
import { Headline } from '#parts/Headline.tsx';
import { Ladder } from '#parts/Ladder.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { statusWords as status } from '#words/status.ts';

import { CountdownCard } from './CountdownCard.tsx';
import { NextEpisode } from './NextEpisode.tsx';

const MINUTE = 60_000;

// Nobody who is here for the first time pays for it.
const SinceLastVisit = lazy(() =>
  import('./SinceLastVisit.tsx').then((module) => ({ default: module.SinceLastVisit })),
);

/**
 * The answer in one sentence and how old it is, the ladder in small, the countdown, our estimate, what to watch next. `onNews` is
 * told how many updates are new to a visitor who has come back.
 */
export function HomePage(props: { lastVisit: string | null; onNews: (updates: number) => void }) {
  const view = useView();
  const ladder = useSuspenseQuery(ladderQuery(view)).data;
  const { episodes, waits } = useSuspenseQuery(startQuery(view)).data;
  const { season, milestones, newestReport } = ladder;
  const { today, dropDay } = useDays(newestReport);
  const situation = situationAt(ladder, useNow(MINUTE), useZone());
  const { events } = gatherEvidence(milestones, today, newestReport, dropDay);
  return (
    <div className="grid max-w-5xl gap-12">
      <div className="grid gap-6">
        {/* The answer is what people come for; whose page this is stands over it, small. */}
        <div className="flex flex-wrap items-baseline gap-x-3 text-dust">
          <h1 className="font-display text-accent text-lg">{frame.appName}</h1>
          <p>{frame.tagline}</p>
        </div>
        <ClockNotice newest={newestReport} />
        <Headline situation={situation} large />
      </div>
      <div className="grid gap-x-14 gap-y-12 xl:grid-cols-2">
        <Section title={status.ladder}>
          <Ladder rungs={climb(milestones, today, dropDay)} />
          <Link to="/status/" className="inline-flex min-h-11 items-center justify-self-start text-accent underline">
            {status.home.ladderLink}
          </Link>
        </Section>
        <CountdownCard situation={situation} />
        {situation.release.mode === 'undated' && events.size > 0 ? (
          <EstimateInShort season={season} waits={waits} wrapped={events.get('filming-wrapped')} today={today} />
        ) : null}
        <NextEpisode episodes={episodes} />
        {props.lastVisit === null ? null : (
          <Suspense>
            <SinceLastVisit lastVisit={props.lastVisit} onNews={props.onNews} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
