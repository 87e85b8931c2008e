import type { ReactNode } from 'react';
import type { DayNumber } from '#domain/calendar.ts';
import type { Release } from '#domain/release.ts';
import { formatRange } from '#i18n/format.ts';
import { ClockFace } from '#ui/ClockFace.tsx';
import { bellWords as bell } from '#words/bell.ts';
import { countdownWords as words } from '#words/countdown.ts';

import { BesideClock } from './BesideClock.tsx';

/** A time that Netflix has named, coarser than a day: no clock runs towards it. The children are what is known. */
export function NamedWindow(props: {
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
