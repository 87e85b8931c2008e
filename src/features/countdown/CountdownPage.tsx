import { type ReactNode, useId } from 'react';

import { formerLaddersQuery, ladderQuery, showQuery, whereToWatchQuery } from '#data/facts.ts';
import { type DayNumber, dayAt, toDate, toDay, wallClock } from '#domain/facts/calendar.ts';
import { clockDoubt } from '#domain/status/clock-doubt.ts';
import { type CountdownMode, countdownMode } from '#domain/status/countdown-mode.ts';
import { gatherEvidence } from '#domain/status/evidence.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import { dropInstant, PREMIERE_ZONE, type Release } from '#domain/status/release.ts';
import { believableNow, daysAt, type Situation, situationAt } from '#domain/status/situation.ts';
import { type WaitEvent, waitEvents, waitStart } from '#domain/status/wait-line.ts';
import { formatDay, formatHour, formatRange, formatWeekday } from '#i18n/format.ts';
import { ClockNotice } from '#parts/ClockNotice.tsx';
import { useNow, useZone } from '#parts/ClockProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { hideSeconds } from '#saved/changes.ts';
import { useSavedState, useSavedStore, useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { ClockFace } from '#ui/ClockFace.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { bellWords as bell } from '#words/bell.ts';
import { countdownWords as words } from '#words/countdown.ts';

import { Announcer } from './Announcer.tsx';
import { BoardContent } from './BoardContent.tsx';
import { InCalendar } from './InCalendar.tsx';
import { RewatchPlanner } from './RewatchPlanner.tsx';
import { Stage } from './Stage.tsx';
import { useCalm } from './tick.ts';
import { Wait } from './Wait.tsx';

// A bell rings on a full minute; only the digits look more often.
const MINUTE = 60_000;

/** The countdown in whichever mode is true, the wait so far, the hour of a drop, the day in one's own calendar, and a plan to watch again. `hear`: how else one hears of it. */
export function CountdownPage(props: { hear: ReactNode }) {
  const titleId = useId();
  const view = useView();
  const ladder = useFact(ladderQuery);
  const former = useFact(formerLaddersQuery);
  const { premiere: first } = useFact(showQuery);
  const { season, milestones, newestReport } = ladder;

  const device = useNow(MINUTE);
  const zone = useZone();
  const still = clockDoubt(device, newestReport, zone) === 'early';
  const now = believableNow(device, newestReport, zone);
  const { today, dropDay } = daysAt(device, newestReport, zone);
  // On the viewer's own calendar, as every other day here: west of Los Angeles it came on the evening before.
  const begun = waitStart(former, toDay(first.date));
  const start = { ...begun, day: dayAt(dropInstant(begun.day), zone) };
  const counted = still ? null : today;
  const situation = situationAt(ladder, device, zone);
  const { release } = situation;
  const mode = countdownMode(release, now, zone);
  const { events } = gatherEvidence(milestones, today, newestReport, dropDay);
  // An announcement that was taken back brought nobody nearer.
  const isStep = (id: MilestoneId) => id !== 'release-date-announced' || situation.takenBack === null;
  const steps = new Map([...events].filter(([id]) => isStep(id)));
  const waited = waitEvents(start, season, steps);
  const { dropsOn } = situation;
  const drop: WaitEvent[] =
    dropsOn === null ? [] : [{ ids: ['released'], season, range: { first: dropsOn, last: dropsOn } }];
  const runs = mode === 'dated' || mode === 'today';
  return (
    <Page title={words.title} wide>
      <ClockNotice newest={newestReport} />
      <Stage
        titleId={titleId}
        title={<BoardTitle mode={mode} situation={situation} />}
        corner={<Today now={device} zone={zone} />}
        options={runs && !still ? <HideSeconds /> : null}
      >
        <BoardContent situation={situation} start={start.day} last={waited.at(-1) ?? waited[0]} today={counted} />
        {'drop' in release && !still ? <Announcer key={release.drop} season={season} drop={release.drop} /> : null}
      </Stage>
      <div className="grid gap-10 lg:grid-cols-[3fr_2fr]">
        <Wait
          title={mode === 'released' ? words.waitLasted : words.waitSoFar}
          past={mode === 'released' ? [...waited, ...drop] : waited}
          coming={mode === 'released' ? [] : drop}
          checked={Math.min(today, newestReport ?? today)}
          today={counted}
          ahead={release.mode === 'window' ? release.range : null}
        />
        <DropHour release={release} today={today} />
      </div>
      <div className="grid gap-10 lg:grid-cols-2">
        {release.mode === 'released' ? null : (
          <InCalendar
            mode={release.mode}
            awaited={{ season, released: milestones.find(({ id }) => id === 'released'), newestReport }}
          />
        )}
        <RewatchPlanner
          episodes={view.story.points.flatMap((point) =>
            point.kind === 'episode' && point.season < season ? [{ season: point.season, number: point.episode }] : [],
          )}
          today={today}
          offered={release.mode === 'dated' ? dropsOn : null}
        />
      </div>
      {props.hear}
    </Page>
  );
}

/** The date in the corner of the board. Nobody is told an old one as today's: until the clock runs, only its place is kept. */
function Today(props: { now: number; zone: string | undefined }) {
  const { now, zone } = props;
  return (
    <time dateTime={toDate(dayAt(now, zone))} className={useHydrated() ? '' : 'invisible'}>
      {formatWeekday(now, zone)}
    </time>
  );
}

/** What is written over the clock. */
function BoardTitle(props: { mode: CountdownMode; situation: Situation }) {
  const { mode, situation } = props;
  const { release, dropsOn } = situation;
  switch (release.mode) {
    case 'undated':
      return bell.noBell;
    case 'window':
      return bell.window(formatRange(release.range));
    case 'dated':
      return mode === 'today' ? words.ringsToday : bell.until(formatDay(dropsOn ?? release.day));
    case 'released':
      return bell.out;
  }
}

/** The remembered choice to see no seconds; where the device asks for less motion there is nothing to choose. */
function HideSeconds() {
  const { preferences } = useSavedState();
  const saved = useSavedStore();
  if (useCalm()) return <p className="text-dust text-sm">{words.calm}</p>;
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 px-1">
      <input
        type="checkbox"
        className="size-5 accent-accent"
        checked={preferences.hideSeconds === true}
        onChange={(event) => {
          const hide = event.target.checked;
          saved.update((state) => hideSeconds(state, hide));
        }}
      />
      {words.hideSeconds}
    </label>
  );
}

/** Day and hour of a drop on three clocks: of the release where its day is known, else as if it were today, without the day. */
function DropHour(props: { release: Release; today: DayNumber }) {
  const { premiereHour } = useFact(whereToWatchQuery);
  const { release } = props;
  const known = 'drop' in release;
  const day = known ? release.day : props.today;
  return (
    <Section title={words.hour}>
      {known ? null : <p className="text-dust">{words.hourIfToday}</p>}
      <dl className="grid gap-4 sm:grid-cols-3 lg:grid-cols-1">
        <WallClock label={words.yourTime} day={day} known={known} zone={useZone()} />
        <WallClock label={words.seoul} day={day} known={known} zone="Asia/Seoul" />
        <WallClock label={words.losAngeles} day={day} known={known} zone={PREMIERE_ZONE} />
      </dl>
      <p className="text-dust text-sm">
        <FactText text={premiereHour.note} />
      </p>
      <SourceList ids={premiereHour.sources} />
    </Section>
  );
}

/** One of the clocks: the hands stand at the hour of the drop there. */
function WallClock(props: { label: string; day: DayNumber; known: boolean; zone: string | undefined }) {
  const { day, known, zone } = props;
  const drop = dropInstant(day);
  const hour = formatHour(drop, zone);
  return (
    <div className="grid grid-cols-[4.5rem_1fr] items-center gap-x-4">
      <dt className="col-start-2 self-end text-dust">{props.label}</dt>
      <dd className="col-start-2 self-start">
        <time dateTime={known ? new Date(drop).toISOString() : hour} className="grid">
          <span className="font-display text-2xl tabular-nums leading-tight">{hour}</span>
          {known ? <span>{formatWeekday(drop, zone)}</span> : null}
        </time>
        {!known && dayAt(drop, zone) < day ? <span className="text-dust">{words.dayBefore}</span> : null}
      </dd>
      <dd aria-hidden="true" className="col-start-1 row-span-2 row-start-1">
        <ClockFace hands={wallClock(drop, zone)} />
      </dd>
    </div>
  );
}
