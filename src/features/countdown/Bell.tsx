import type { ReactNode } from 'react';

import { wallClock } from '#domain/facts/calendar.ts';
import { splitDuration } from '#domain/facts/duration.ts';
import { formatHour, formatWeekday } from '#i18n/format.ts';
import { useZone } from '#parts/ClockProvider.tsx';
import { ClockFace } from '#ui/ClockFace.tsx';
import { bellWords as bell } from '#words/bell.ts';
import { countdownWords as words } from '#words/countdown.ts';

import { Remaining } from './Remaining.tsx';
import { useTick } from './tick.ts';

/**
 * The countdown to a drop (epoch milliseconds). The hands stand at the hour of the bell, as hung in the classroom; what runs are
 * the digits, and the strokes around the face with them. A clock that cannot be believed (`still`) runs nothing. The children are what is known.
 */
export function Bell(props: { season: number; drop: number; still: boolean; children: ReactNode }) {
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
