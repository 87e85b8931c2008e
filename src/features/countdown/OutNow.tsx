import type { ReactNode } from 'react';
import { type DayNumber, dayAt, wallClock } from '#domain/calendar.ts';
import { useZone } from '#parts/ClockProvider.tsx';
import { ClockFace } from '#ui/ClockFace.tsx';
import { countdownWords as words } from '#words/countdown.ts';

import { BesideClock } from './BesideClock.tsx';

/** The bell has rung. The wait is counted from the day on which the season before came out (`start`) to the drop; the children are what is known. */
export function OutNow(props: { start: DayNumber; drop: number; today: DayNumber | null; children: ReactNode }) {
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
