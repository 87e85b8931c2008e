import type { ReactNode } from 'react';

import { type DayNumber, dayAt, wallClock } from '#domain/facts/calendar.ts';
import { splitDuration } from '#domain/facts/duration.ts';
import type { Release } from '#domain/status/release.ts';
import type { Situation } from '#domain/status/situation.ts';
import type { WaitEvent } from '#domain/status/wait-line.ts';
import { formatHour, formatRange, formatWeekday } from '#i18n/format.ts';
import { useZone } from '#parts/ClockProvider.tsx';
import { Headline } from '#parts/Headline.tsx';
import { ClockFace } from '#ui/ClockFace.tsx';
import { bellWords as bell } from '#words/bell.ts';
import { countdownWords as words } from '#words/countdown.ts';

import { Remaining } from './Remaining.tsx';
import { useTick } from './tick.ts';

/** The clock on the board in the mode that is true. `today` is null where the device's clock cannot be believed. */
export function BoardContent(props: {
  situation: Situation;
  /** The day on which the season before came out. */
  start: DayNumber;
  last: WaitEvent;
  today: DayNumber | null;
}) {
  const { situation, start, last, today } = props;
  const { release } = situation;
  // Its ages are counted too.
  const known = today === null ? null : <Headline situation={situation} />;
  switch (release.mode) {
    case 'undated':
      return (
        <Undated last={last} today={today}>
          {known}
        </Undated>
      );
    case 'window':
      return (
        <NamedWindow release={release} today={today}>
          {known}
        </NamedWindow>
      );
    case 'dated':
      return (
        <Bell season={situation.season} drop={release.drop} still={today === null}>
          {known}
        </Bell>
      );
    case 'released':
      return (
        <OutNow start={start} drop={release.drop} today={today}>
          {known}
        </OutNow>
      );
  }
}

/** The bell has rung. The wait is counted from the day on which the season before came out (`start`) to the drop; the children are what is known. */
function OutNow(props: { start: DayNumber; drop: number; today: DayNumber | null; children: ReactNode }) {
  const zone = useZone();
  const { start, drop, today } = props;
  return (
    <BesideClock
      clock={<ClockFace className="mx-auto w-4/5" numerals ringing lit={60} hands={wallClock(drop, zone)} />}
    >
      {props.children}
      <p className="text-lg">
        {today === null ? null : words.outFor(Math.max(0, today - dayAt(drop, zone)))}{' '}
        {words.waitWas(dayAt(drop, zone) - start)}
      </p>
    </BesideClock>
  );
}

/**
 * No bell set: a clock without hands, which holds the days since the last real event. `today` is null where nothing can be
 * counted; the children are what is known.
 */
function Undated(props: { last: WaitEvent; today: DayNumber | null; children: ReactNode }) {
  const { last, today } = props;
  const most = today === null ? 0 : Math.max(0, today - last.range.first);
  const least = today === null ? 0 : Math.max(0, today - last.range.last);
  return (
    <BesideClock
      clock={
        <ClockFace>
          {today === null ? null : (
            <p className="grid gap-[1cqi] text-balance">
              <span className="whitespace-nowrap font-display text-[15cqi] tabular-nums leading-none">
                {words.between(least, most)}
              </span>
              <span className="text-dust">{words.daysSince(most)}</span>
              <span className="text-lg leading-tight">{words.event(last)}</span>
              <span className="text-dust text-sm">{formatRange(last.range)}</span>
            </p>
          )}
        </ClockFace>
      }
    >
      <p className="text-balance text-lg">{bell.noBellWhy}</p>
      {props.children}
    </BesideClock>
  );
}

/** A time that Netflix has named, coarser than a day: no clock runs towards it. The children are what is known. */
function NamedWindow(props: {
  release: Extract<Release, { mode: 'window' }>;
  today: DayNumber | null;
  children: ReactNode;
}) {
  const { release, today } = props;
  const { range, over } = release;
  const named = formatRange(range);
  return (
    <BesideClock
      clock={
        <ClockFace>
          <p className="text-balance font-display text-[12cqi] leading-tight">
            {over ? <s className="decoration-4 decoration-turned">{named}</s> : named}
          </p>
        </ClockFace>
      }
    >
      <p className="text-balance text-lg">
        {over ? bell.windowOver : bell.windowWhy}{' '}
        {over || today === null ? null : place(range.first, range.last, today)}
      </p>
      {props.children}
    </BesideClock>
  );

  function place(first: DayNumber, last: DayNumber, now: DayNumber) {
    return now < first ? words.windowBegins(first - now) : words.windowRuns(last - now);
  }
}

/** The clock, and what is written beside it; under it where the board is narrow. */
function BesideClock(props: { clock: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto grid w-full max-w-4xl items-center gap-6 lg:grid-cols-[21rem_1fr] lg:gap-14">
      <div className="w-full max-w-84 justify-self-center">{props.clock}</div>
      <div className="grid gap-4">{props.children}</div>
    </div>
  );
}

/**
 * The countdown to a drop (epoch milliseconds). The hands stand at the hour of the bell, as hung in the classroom; what runs are
 * the digits, and the strokes around the face with them. A clock that cannot be believed (`still`) runs nothing. The children are what is known.
 */
function Bell(props: { season: number; drop: number; still: boolean; children: ReactNode }) {
  const zone = useZone();
  const { drop, still } = props;
  return (
    <div className="grid items-center gap-6 lg:grid-cols-[17rem_1fr] lg:gap-10">
      <div className="w-full max-w-40 justify-self-center lg:max-w-none [@media(max-height:30rem)]:hidden">
        {still ? <ClockFace numerals hands={wallClock(drop, zone)} /> : <Face drop={drop} />}
      </div>
      <div className="grid min-w-0 gap-5">
        {still ? (
          <p className="text-center text-dust">{bell.clock.standsStill}</p>
        ) : (
          <Remaining season={props.season} drop={drop} />
        )}
        <p className="text-balance text-center text-lg">
          <time dateTime={new Date(drop).toISOString()}>
            {formatWeekday(drop, zone)},{' '}
            <span className="font-display text-2xl tabular-nums">{formatHour(drop, zone)}</span>
          </time>{' '}
          <span className="text-dust">{words.onYourClock}</span>
        </p>
      </div>
      <div className="border-rule border-t pt-4 empty:hidden lg:col-span-2">{props.children}</div>
    </div>
  );
}

function Face({ drop }: { drop: number }) {
  const zone = useZone();
  const { now, seconds } = useTick();
  const left = splitDuration(drop - now);
  return <ClockFace numerals hands={wallClock(drop, zone)} lit={seconds ? left.seconds : left.minutes} />;
}
