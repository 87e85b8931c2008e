import type { ReactNode } from 'react';

import { dayAt, toDate, wallClock } from '#domain/facts/calendar.ts';
import { splitDuration } from '#domain/facts/duration.ts';
import type { Situation } from '#domain/status/situation.ts';
import { formatHour, formatRange, formatWeekday } from '#i18n/format.ts';
import { ClockFace } from '#ui/ClockFace.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { boardWords as words } from '#words/board.ts';
import { headlineWords as headline } from '#words/headline.ts';

import { Announcer } from './Announcer.tsx';
import { useNow } from './ClockProvider.tsx';
import { useTick } from './tick.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Hours are counted only so close to the end. */
const HOURS_FROM = 72 * HOUR;
const DAY_MS = 24 * HOUR;

/** The number on the board, as large as its part of it allows: few signs are larger, and many smaller. */
const NUMBER = 'font-display text-tag leading-none whitespace-nowrap tabular-nums';
const SIZES = [
  'text-[min(48cqi,42dvh)]',
  'text-[min(42cqi,42dvh)]',
  'text-[min(36cqi,42dvh)]',
  'text-[25cqi]',
] as const;
const sizeOf = (text: string) => SIZES[Math.min(3, Math.max(0, text.length - 3))];

/**
 * The classroom board, dark in either theme: how many days it is until the awaited season (one number, by the calendar of the viewer), the
 * hours in the last three days, the time that is left on the day itself; and in a Korean class's right-hand column today's date. Where nothing
 * is dated it says so, and where the device's clock cannot be right it counts nothing. `className` is its size; what is written small follows its letters'.
 */
export function Board(props: { situation: Situation; className?: string }) {
  const { situation } = props;
  const { release, zone, season } = situation;
  const doubtful = situation.doubt === 'early';
  return (
    <div
      data-theme="chalkboard"
      className={`relative grid grid-cols-[minmax(0,1fr)_4.75em] rounded-sm border-7 border-wood bg-board pb-3 text-chalk ${props.className ?? ''}`}
    >
      <div className="@container grid min-w-0 content-center gap-3 p-4 sm:p-6">
        <p className="text-dust">{words.season(season)}</p>
        <Writing situation={situation} doubtful={doubtful} />
      </div>
      <Corner zone={zone} />
      <Ledge />
      {'drop' in release && !doubtful ? <Announcer key={release.drop} season={season} drop={release.drop} /> : null}
    </div>
  );
}

/** What is written on the board in the mode that is true. */
function Writing({ situation, doubtful }: { situation: Situation; doubtful: boolean }) {
  const { release, zone, today } = situation;
  switch (release.mode) {
    case 'undated':
      return (
        <>
          <Figure text={words.unknown} />
          <p className="max-w-md text-dust">{words.noDay}</p>
        </>
      );
    case 'window': {
      const korean = words.korean.range(release.range);
      const named = formatRange(release.range);
      const struck = release.over ? 'line-through decoration-2 decoration-turned' : '';
      return (
        <>
          {korean === null ? null : (
            <p
              lang="ko"
              translate="no"
              aria-hidden={korean !== named}
              className={`font-display text-[15cqi] text-tag leading-none ${struck}`}
            >
              {korean}
            </p>
          )}
          {korean === named ? null : (
            <p className={`text-balance font-display text-[1.5em] leading-tight ${struck}`}>{named}</p>
          )}
          <p className="max-w-md text-dust">{release.over ? words.windowOver : words.noDay}</p>
        </>
      );
    }
    case 'dated': {
      const day = situation.dropsOn ?? release.day;
      const when = (
        <p className="grid gap-1">
          <time
            dateTime={new Date(release.drop).toISOString()}
            className="text-balance font-display text-[1.5em] leading-tight"
          >
            {formatWeekday(day * DAY_MS, 'UTC')}
          </time>
          <span className="text-dust">{words.hour(formatHour(release.drop, zone))}</span>
        </p>
      );
      if (doubtful)
        return (
          <>
            <Figure text={words.unknown} />
            {when}
            <p className="text-dust">{words.standsStill}</p>
          </>
        );
      return (
        <>
          {day > today ? (
            <DaysLeft days={day - today} drop={release.drop} />
          ) : (
            <Today {...situation} drop={release.drop} />
          )}
          {when}
        </>
      );
    }
    case 'released':
      return (
        <>
          <p className="font-display text-[24cqi] text-tag leading-none">{headline.out}</p>
          <p className="font-display text-[1.5em] leading-tight">
            {formatWeekday((situation.dropsOn ?? release.day) * DAY_MS, 'UTC')}
          </p>
        </>
      );
  }
}

/** The number over a pull of the chalk. */
function Figure(props: { text: string; children?: ReactNode }) {
  const { text } = props;
  return (
    <div className="w-fit">
      <p translate="no" aria-hidden={props.children !== undefined} className={`${NUMBER} ${sizeOf(text)}`}>
        {text}
      </p>
      {props.children}
      <svg
        viewBox="0 0 200 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="mt-2 h-2.5 w-full fill-none stroke-tag"
      >
        <path d="M3 6C60 2 120 8 197 4" strokeWidth="3.5" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
      </svg>
    </div>
  );
}

/** Days until the day; whole hours under them when it is close. No old count is ever shown: until the clock runs, only its place is kept. */
function DaysLeft({ days, drop }: { days: number; drop: number }) {
  const left = drop - useNow(MINUTE);
  return (
    <div className={useHydrated() ? '' : 'invisible'}>
      <Figure text={words.countdown(days)}>
        <span className="sr-only">{words.daysLeft(days)}</span>
      </Figure>
      {left > HOURS_FROM ? null : (
        <p className="mt-2 font-display text-[1.25em]">{words.hours(Math.max(1, Math.ceil(left / HOUR)))}</p>
      )}
    </div>
  );
}

/** The day itself: what is left ticks, and the clock shows now. Whoever wants to hear it asks for it. */
function Today({ season, drop, zone }: { season: number; drop: number; zone: string | undefined }) {
  const { now, seconds } = useTick();
  const left = splitDuration(drop - now);
  const two = (value: number) => `${value}`.padStart(2, '0');
  const digits = [left.days * 24 + left.hours, left.minutes, ...(seconds ? [left.seconds] : [])].map(two).join(':');
  return (
    <div className={`grid gap-3 ${useHydrated() ? '' : 'invisible'}`}>
      <div className="flex items-center justify-between gap-4">
        <p lang="ko" translate="no" aria-hidden="true" className="font-display text-[18cqi] leading-none">
          {words.korean.today}
        </p>
        <ClockFace hands={wallClock(now, zone)} className="w-[24cqi] max-w-40" />
      </div>
      <div role="timer" aria-live="off" translate="no" aria-label={words.timeLeft(season)}>
        <time dateTime={`PT${left.days * 24 + left.hours}H${left.minutes}M${left.seconds}S`} className="sr-only">
          {words.spoken(left, seconds)}
        </time>
        <p aria-hidden="true" className={`${NUMBER} ${seconds ? 'text-[23cqi]' : 'text-[36cqi]'}`}>
          {digits.split('').map((digit, index) => (
            // A digit has nothing but its place, and the room of any other.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index} className={`inline-block text-center ${digit === ':' ? 'w-[0.3em]' : 'w-[0.58em]'}`}>
              {digit}
            </span>
          ))}
        </p>
      </div>
    </div>
  );
}

/** The right-hand column of a Korean class's board: today's date, and who talks. For every ear one sentence. */
function Corner({ zone }: { zone: string | undefined }) {
  const now = useNow(MINUTE);
  const day = dayAt(now, zone);
  const [, month = '', date = ''] = toDate(day).split('-');
  const { korean } = words;
  return (
    <div className={`border-rule border-l-2 px-1 py-4 text-center ${useHydrated() ? '' : 'invisible'}`}>
      <p className="sr-only">{words.corner(formatWeekday(day * DAY_MS, 'UTC'))}</p>
      <p lang="ko" translate="no" aria-hidden="true" className="grid gap-1 font-display leading-tight">
        <span className="text-[1.9em] leading-none">{+month}</span>
        <span>{korean.month}</span>
        <span className="mt-1 text-[1.9em] leading-none">{+date}</span>
        <span>{korean.day}</span>
        <span className="mt-1 text-[1.1em]">{korean.weekdays[new Date(day * DAY_MS).getUTCDay()]}</span>
        <span className="mx-auto my-2 h-0.5 w-[2.5em] bg-rule" />
        {korean.talking.map((word) => (
          <span key={word} className="text-dust text-[0.875em]">
            {word}
          </span>
        ))}
        <span>{korean.nobody}</span>
      </p>
    </div>
  );
}

/** The ledge under the board, with two pieces of chalk and the eraser. */
function Ledge() {
  return (
    <div aria-hidden="true" className="absolute inset-x-0 bottom-0 flex h-2.5 items-end gap-2 bg-ledge px-5">
      <span className="mb-1.5 h-2 w-10 rounded-xs bg-chalk" />
      <span className="mb-1.5 h-2 w-6 rounded-xs bg-chalk" />
      <span className="mb-1.5 ml-auto grid h-4 w-14 rounded-xs bg-dust">
        <span className="h-1.5 self-end rounded-b-xs bg-rule" />
      </span>
    </div>
  );
}
