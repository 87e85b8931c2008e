import { Link, useLocation, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { formerLaddersQuery, ladderQuery, showQuery, whereToWatchQuery } from '#data/facts.ts';
import { type DayNumber, dayAt, toDay, wallClock } from '#domain/facts/calendar.ts';
import { gatherEvidence } from '#domain/status/evidence.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import { dropInstant, PREMIERE_ZONE, type Release } from '#domain/status/release.ts';
import { daysAt, type Situation, situationAt } from '#domain/status/situation.ts';
import { type WaitEvent, waitEvents, waitStart } from '#domain/status/wait-line.ts';
import { formatHour, formatWeekday } from '#i18n/format.ts';
import { Board } from '#parts/Board.tsx';
import { ClockNotice } from '#parts/ClockNotice.tsx';
import { useNow, useZone } from '#parts/ClockProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { OwnDay } from '#parts/own-day/OwnDay.tsx';
import { SendButton } from '#parts/SendButton.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useCalm } from '#parts/tick.ts';
import { hideSeconds } from '#saved/changes.ts';
import { useSavedState, useSavedStore, useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { ClockFace } from '#ui/ClockFace.tsx';
import { BUTTON_LINK } from '#ui/control.ts';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { boardWords } from '#words/board.ts';
import { countdownWords as words } from '#words/countdown.ts';
import { headlineWords as headline } from '#words/headline.ts';

import { FullBoard } from './FullBoard.tsx';
import { InCalendar } from './InCalendar.tsx';
import { RewatchPlanner } from './RewatchPlanner.tsx';
import { Wait } from './Wait.tsx';

// A bell rings on a full minute; only the digits look more often.
const MINUTE = 60_000;

/** The hash under which the board stands alone. */
const FULL = 'full';

/** The classroom board in whichever mode is true, alone where it is asked for; the wait so far, the hour of a drop, the day in one's own calendar, and a plan to watch again. `hear`: how else one hears of it. */
export function CountdownPage(props: { hear: ReactNode }) {
  const view = useView();
  const ladder = useFact(ladderQuery);
  const former = useFact(formerLaddersQuery);
  const { premiere: first } = useFact(showQuery);
  const { season, milestones, newestReport } = ladder;

  const device = useNow(MINUTE);
  const zone = useZone();
  const { today, dropDay } = daysAt(device, newestReport, zone);
  // On the viewer's own calendar, as every other day here: west of Los Angeles it came on the evening before.
  const begun = waitStart(former, toDay(first.date));
  const start = { ...begun, day: dayAt(dropInstant(begun.day), zone) };
  const situation = situationAt(ladder, device, zone);
  const still = situation.doubt === 'early';
  const counted = still ? null : today;
  const { release, dropsOn } = situation;
  const { events } = gatherEvidence(milestones, today, newestReport, dropDay);
  // An announcement that was taken back brought nobody nearer.
  const isStep = (id: MilestoneId) => id !== 'release-date-announced' || situation.takenBack === null;
  const steps = new Map([...events].filter(([id]) => isStep(id)));
  const waited = waitEvents(start, season, steps);
  const drop: WaitEvent[] =
    dropsOn === null ? [] : [{ ids: ['released'], season, range: { first: dropsOn, last: dropsOn } }];
  const isOut = release.mode === 'released';
  return (
    <Page title={words.title} lead={<p>{headline.answer(situation)}</p>} wide>
      <ClockNotice newest={newestReport} />
      <div className="grid gap-3">
        <Board situation={situation} className="min-h-[min(30rem,70vh)]" />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
          <Link to="/countdown/" hash={FULL} className={BUTTON_LINK}>
            {boardWords.fullScreen}
          </Link>
          {release.mode === 'dated' && !still ? <HideSeconds /> : null}
        </div>
        {isOut ? null : <p className="text-dust text-sm">{headline.ages(situation)}</p>}
      </div>
      <OwnDay ladder={ladder} situation={situation} />
      <Alone situation={situation} />
      <div className="grid gap-10 lg:grid-cols-[3fr_2fr]">
        <Wait
          title={isOut ? words.waitLasted : words.waitSoFar}
          past={isOut ? [...waited, ...drop] : waited}
          coming={isOut ? [] : drop}
          checked={Math.min(today, newestReport ?? today)}
          today={counted}
          ahead={release.mode === 'window' ? release.range : null}
          send={
            still ? null : (
              <SendButton
                label={words.send}
                subject={() => ({
                  kind: 'wait',
                  since: start.day,
                  until: release.mode === 'released' ? (dropsOn ?? release.day) : today,
                  isOver: isOut,
                })}
              />
            )
          }
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

/** The board without anything around it, while the address asks for that. Closing it leads back to where it was opened. */
function Alone({ situation }: { situation: Situation }) {
  const router = useRouter();
  const isWanted = useLocation({ select: ({ hash }) => hash === FULL });
  if (!useHydrated() || !isWanted) return null;
  const close = () => {
    if (router.history.canGoBack()) router.history.back();
    else void router.navigate({ to: '/countdown/', replace: true });
  };
  return (
    <FullBoard label={headline.answer(situation)} onClose={close}>
      <Board situation={situation} className="h-full text-[clamp(1rem,3.2vmin,2.5rem)]" />
    </FullBoard>
  );
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
      <SourceList ids={premiereHour.sources} facts={{ watch: [{ premiereHour }] }} />
    </Section>
  );
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** One of the clocks: the hands stand at the hour of the drop there. */
function WallClock(props: { label: string; day: DayNumber; known: boolean; zone: string | undefined }) {
  const { day, known, zone } = props;
  const drop = dropInstant(day);
  const hour = formatHour(drop, zone);
  const at = wallClock(drop, zone);
  return (
    <div className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-center gap-x-4">
      <dt className="col-start-2 self-end text-dust">{props.label}</dt>
      <dd className="col-start-2 self-start">
        <time
          dateTime={known ? new Date(drop).toISOString() : [at.hour, at.minute].map(twoDigits).join(':')}
          className="grid"
        >
          <span className="font-display text-2xl tabular-nums leading-tight">{hour}</span>
          {known ? <span>{formatWeekday(drop, zone)}</span> : null}
        </time>
        {!known && dayAt(drop, zone) < day ? <span className="text-dust">{words.dayBefore}</span> : null}
      </dd>
      <dd aria-hidden="true" className="col-start-1 row-span-2 row-start-1">
        <ClockFace hands={at} />
      </dd>
    </div>
  );
}
