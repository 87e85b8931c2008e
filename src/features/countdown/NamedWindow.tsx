import type { ReactNode } from 'react';

import type { DayNumber } from '#domain/calendar.ts';
import type { Release } from '#domain/release.ts';
import { formatRange } from '#i18n/format.ts';
import { useCountdownWords } from '#i18n/countdown-words.ts';
import { useLocale, useMessages } from '#i18n/I18nProvider.tsx';
import { ClockFace } from '#ui/ClockFace.tsx';

import { BesideClock } from './BesideClock.tsx';

/** A time that Netflix has named, coarser than a day: no clock runs towards it. The children are what is known. */
export function NamedWindow(props: {
  release: Extract<Release, { mode: 'window' }>;
  today: DayNumber | null;
  children: ReactNode;
}) {
  const { bell } = useMessages();
  const words = useCountdownWords();
  const locale = useLocale();
  const { release, today } = props;
  const { range, over } = release;
  const named = formatRange(range, locale);
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
