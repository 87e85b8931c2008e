import type { ReactNode } from 'react';
import type { DayNumber } from '#domain/calendar.ts';
import type { WaitEvent } from '#domain/wait-line.ts';
import { formatRange } from '#i18n/format.ts';
import { ClockFace } from '#ui/ClockFace.tsx';
import { bellWords as bell } from '#words/bell.ts';
import { countdownWords as words } from '#words/countdown.ts';

import { BesideClock } from './BesideClock.tsx';

/**
 * No bell set: a clock without hands, which holds the days since the last real event. `today` is null where nothing can be
 * counted; the children are what is known.
 */
export function Undated(props: { last: WaitEvent; today: DayNumber | null; children: ReactNode }) {
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
