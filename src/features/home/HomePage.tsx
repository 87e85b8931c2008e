import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { ladderQuery, startQuery } from '#data/facts.ts';
import type { NextEpisode as Episode } from '#domain/derived/start-file.ts';
import { wallClock } from '#domain/facts/calendar.ts';
import { gatherEvidence } from '#domain/status/evidence.ts';
import { climb } from '#domain/status/ladder.ts';
import { type Situation, situationAt } from '#domain/status/situation.ts';
import { episodeAddress } from '#domain/story/episodes.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import { formatDay, formatHour, formatMinutes, formatRange } from '#i18n/format.ts';
import { ClockNotice } from '#parts/ClockNotice.tsx';
import { useDays, useNow, useZone } from '#parts/ClockProvider.tsx';
import { EstimateInShort } from '#parts/EstimateInShort.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Headline } from '#parts/Headline.tsx';
import { Ladder } from '#parts/Ladder.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { Tally } from '#parts/Tally.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Section } from '#ui/Section.tsx';
import { bellWords as bell } from '#words/bell.ts';
import { frameWords as frame } from '#words/frame.ts';
import { statusWords as status } from '#words/status.ts';

import { ClockFace } from './ClockFace.tsx';

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
  const ladder = useFact(ladderQuery);
  const { episodes, waits } = useFact(startQuery);
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
          <Link to="/status/" className="inline-flex min-h-11 items-center justify-self-start link">
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

/** The countdown in small, in whichever mode is true: a clock with hands only where there is an hour. */
function CountdownCard(props: { situation: Situation }) {
  const { release } = props.situation;
  const [title, text] = useSays(props.situation);
  const hasHour = release.mode === 'dated' || release.mode === 'released';
  return (
    <div className="relative flex content-start overflow-hidden control bg-panel xl:self-start">
      <div className="ruled grid place-items-center border-rule border-r-2 px-3 py-5 sm:px-6">
        <ClockFace hands={hasHour ? wallClock(release.drop, props.situation.zone) : null} />
      </div>
      <div className="grid content-center gap-1 p-4">
        <p className="text-balance font-display text-3xl leading-tight">{title}</p>
        <p className="text-dust leading-snug">{text}</p>
        <Link to="/countdown/" className="mt-1 inline-flex min-h-6 items-center link after:absolute after:inset-0">
          {status.countdownLink}
        </Link>
      </div>
    </div>
  );
}

/** The two lines on the card, the large one first. */
function useSays({ release, dropsOn, today, zone }: Situation): [string, string] {
  switch (release.mode) {
    case 'undated':
      return [bell.noBell, bell.noBellWhy];
    case 'window':
      return [bell.window(formatRange(release.range)), release.over ? bell.windowOver : bell.windowWhy];
    case 'dated': {
      const day = dropsOn ?? release.day;
      // On the last day the hour says more than "0 days" could.
      return [day > today ? status.days(day - today) : formatHour(release.drop, zone), bell.until(formatDay(day))];
    }
    case 'released':
      return [bell.out, formatDay(dropsOn ?? release.day)];
  }
}

/** The first episode that the viewer has not finished, with its premise, under the tally of those they have. */
function NextEpisode(props: { episodes: readonly Shielded<Episode>[] }) {
  const view = useView();
  const pointName = usePointName();
  const { episodes } = props;
  const left = episodes.filter((episode) => !hasPassed(view, episode.id));
  const [next] = left;
  const last = episodes.at(-1);
  if (last === undefined) return null;
  return (
    <Section title={status.home.continue}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Tally count={episodes.length - left.length} of={episodes.length} />
        <span className="text-dust">{status.home.watched(episodes.length - left.length, episodes.length)}</span>
      </div>
      {next === undefined ? (
        <p>{status.home.finished(last.season)}</p>
      ) : (
        <div className="grid grid-cols-[auto_1fr] items-start gap-x-5">
          <span aria-hidden="true" className="min-w-10 text-center font-display text-7xl text-accent leading-[0.9]">
            {next.number}
          </span>
          <div className="grid gap-2">
            {/* The one thing to do next is as high as a thumb, and its padding moves no line. */}
            <p>
              <Link
                to="/episodes/$number/"
                params={{ number: episodeAddress(next) }}
                className="link py-3.5 font-display text-xl"
              >
                {status.home.continueWith(pointName(next.id))}
              </Link>
              {next.runtimeMinutes === null ? null : (
                <span className="text-dust">, {formatMinutes(next.runtimeMinutes)}</span>
              )}
            </p>
            <p>
              <Spoilable shown={next.premise}>{(text) => <FactText text={text} />}</Spoilable>
            </p>
          </div>
        </div>
      )}
    </Section>
  );
}
