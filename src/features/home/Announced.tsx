import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { startQuery } from '#data/facts.ts';
import { planRewatch } from '#domain/calendar/rewatch-plan.ts';
import { type DayNumber, dayAt, toDay, wallClock } from '#domain/facts/calendar.ts';
import type { Ladder } from '#domain/status/ladders.ts';
import type { Milestone } from '#domain/status/milestones.ts';
import { dropInstant } from '#domain/status/release.ts';
import type { Situation } from '#domain/status/situation.ts';
import { episodeAddress } from '#domain/story/episode-address.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { formatDay } from '#i18n/format.ts';
import { Board } from '#parts/Board.tsx';
import { SendButton } from '#parts/SendButton.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Button } from '#ui/Button.tsx';
import { Chevron } from '#ui/Chevron.tsx';
import { ClockFace } from '#ui/ClockFace.tsx';
import { BUTTON_LINK } from '#ui/control.ts';
import { announcedWords as words } from '#words/announced.ts';
import { boardWords } from '#words/board.ts';

/** For so many days after the release the clock of the start page rings. */
const RINGS_FOR = 14;

/** What Netflix has named, or what a day that has passed leaves to be done: the board with its two buttons, or the way to watch it. */
export function Announced(props: { situation: Situation; ladder: Shielded<Ladder<Milestone>> }) {
  const { situation, ladder } = props;
  const { release } = situation;
  switch (release.mode) {
    case 'undated':
      return <LookOnNetflix />;
    case 'released':
      return <Out situation={situation} day={situation.dropsOn ?? release.day} drop={release.drop} />;
    case 'window':
    case 'dated':
      return (
        <div className="grid gap-4 sm:grid-cols-[minmax(0,32.5rem)_minmax(0,1fr)] sm:gap-6">
          <Board situation={situation} className="min-h-72 sm:min-h-96" />
          <div className="grid content-start gap-4">
            <div className="grid auto-cols-fr grid-flow-col gap-3 sm:grid-flow-row">
              {release.mode === 'dated' ? <AddToCalendar ladder={ladder} /> : null}
              {release.mode === 'window' && release.over ? <LookOnNetflix /> : null}
              <Link to="/countdown/" hash="full" className={BUTTON_LINK}>
                {boardWords.fullScreen}
              </Link>
            </div>
            {release.mode === 'dated' && situation.doubt !== 'early' ? (
              <Rewatch season={situation.season} today={situation.today} before={situation.dropsOn ?? release.day} />
            ) : null}
          </div>
        </div>
      );
  }
}

/** Saves the day as a file for a calendar. What writes it is loaded when it is wanted. */
function AddToCalendar({ ladder }: { ladder: Shielded<Ladder<Milestone>> }) {
  const [failed, setFailed] = useState(false);
  const released = ladder.milestones.find(({ id }) => id === 'released');
  return (
    <>
      <Button
        onClick={() =>
          void import('#parts/save-date.ts')
            .then(({ saveDate }) => saveDate({ ...ladder, released }, false))
            .then(
              () => setFailed(false),
              () => setFailed(true),
            )
        }
      >
        {words.addToCalendar}
      </Button>
      <p role="status" className="empty:hidden">
        {failed ? words.calendarFailed : ''}
      </p>
    </>
  );
}

/** What there is to see again until the day, and how often that is; nothing where there is no time for it. It leads to the plan. */
function Rewatch(props: { season: number; today: DayNumber; before: DayNumber }) {
  const episodes = useFact(startQuery).episodes.filter(({ season }) => props.season > season);
  const plan = planRewatch(episodes.length, props.today, props.before);
  if (plan.kind !== 'plan' || episodes.length === 0) return null;
  const [first, second] = plan.sittings;
  const minutes = episodes.reduce<number | null>(
    (sum, { runtimeMinutes }) => (sum === null || runtimeMinutes === null ? null : sum + runtimeMinutes),
    0,
  );
  const gap = (second?.day ?? props.before) - (first?.day ?? props.today);
  return (
    <Link
      to="/countdown/"
      hash="rewatch"
      className="flex min-h-14 items-center justify-between gap-3 border-rule border-y py-2"
    >
      <span className="grid">
        <span className="font-display text-xl">{words.rewatch}</span>
        <span className="text-dust text-sm">
          {words.rewatchPlan(episodes.length, minutes, { gap, most: plan.mostInADay })}
        </span>
      </span>
      <span className="-rotate-90">
        <Chevron />
      </span>
    </Link>
  );
}

/** It is out: the clock rings for a fortnight; the way to watch it, the season's first episode, and how long the wait was. */
function Out(props: { situation: Situation; day: DayNumber; drop: number }) {
  const { situation, day, drop } = props;
  const { season, today, zone } = situation;
  const { waitSince, officialSite } = useFact(startQuery);
  const { story } = useView();
  const first = story.points.find((point) => point.kind === 'episode' && point.season === season);
  // On the viewer's own calendar, as every other day here: west of Los Angeles it came on the evening before.
  const since = dayAt(dropInstant(toDay(waitSince)), zone);
  return (
    <>
      {today - day > RINGS_FOR ? null : (
        <ClockFace hands={wallClock(drop, zone)} ringing className="order-first mt-3 mb-2 w-36 lg:w-44" />
      )}
      <div className="grid w-full max-w-xl gap-3">
        <a
          href={officialSite}
          rel="noreferrer"
          className="grid min-h-14.5 place-items-center rounded-[6px] bg-tag px-4 font-display text-ink text-xl"
        >
          {words.watch}
        </a>
        {first?.kind !== 'episode' ? null : (
          <Link
            to="/episodes/$number/"
            params={{ number: episodeAddress({ id: first.id, season, number: first.episode }) }}
            className={BUTTON_LINK}
          >
            {words.start}
          </Link>
        )}
        <p className="text-dust text-sm">{words.sealed}</p>
        <div className="mt-2 flex flex-wrap items-center justify-between gap-3 border-rule border-t pt-4 text-left">
          <p className="grid">
            <span className="font-display text-4xl leading-tight">{words.waited(day - since)}</span>
            <span className="text-dust text-sm">{words.waitedSince(formatDay(since))}</span>
          </p>
          <SendButton label={words.send} subject={() => ({ kind: 'wait', since, until: day, isOver: true })} />
        </div>
      </div>
    </>
  );
}

/** The one way to be sure, where a day has passed that we cannot confirm. */
function LookOnNetflix() {
  return (
    <a href={useFact(startQuery).officialSite} rel="noreferrer" className={`${BUTTON_LINK} w-full max-w-xl`}>
      {words.look}
    </a>
  );
}
