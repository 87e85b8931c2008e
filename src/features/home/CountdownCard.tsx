import { Link } from '@tanstack/react-router';
import { wallClock } from '#domain/calendar.ts';
import type { Situation } from '#domain/situation.ts';
import { formatDay, formatHour, formatRange } from '#i18n/format.ts';
import { bellWords as bell } from '#words/bell.ts';
import { statusWords as status } from '#words/status.ts';

import { ClockFace } from './ClockFace.tsx';

/** The countdown in small, in whichever mode is true: a clock with hands only where there is an hour. */
export function CountdownCard(props: { situation: Situation }) {
  const { release } = props.situation;
  const [title, text] = useSays(props.situation);
  const hasHour = release.mode === 'dated' || release.mode === 'released';
  return (
    <div className="relative flex content-start overflow-hidden rounded-chalk border-2 border-dust bg-panel hover:border-chalk xl:self-start">
      <div className="ruled grid place-items-center border-rule border-r-2 px-3 py-5 sm:px-6">
        <ClockFace hands={hasHour ? wallClock(release.drop, props.situation.zone) : null} />
      </div>
      <div className="grid content-center gap-1 p-4">
        <p className="text-balance font-display text-3xl leading-tight">{title}</p>
        <p className="text-dust leading-snug">{text}</p>
        <Link
          to="/countdown/"
          className="mt-1 inline-flex min-h-6 items-center text-accent underline after:absolute after:inset-0"
        >
          {status.countdownLink}
        </Link>
      </div>
    </div>
  );
}

/** The two lines on the card, the large one first. */
function useSays({ release, dropsOn, today, zone }: Situation): [string, string] {
  switch (release.mode) {
    case 'undated':
      return [bell.noBell, bell.noBellWhy];
    case 'window':
      return [bell.window(formatRange(release.range)), release.over ? bell.windowOver : bell.windowWhy];
    case 'dated': {
      const day = dropsOn ?? release.day;
      // On the last day the hour says more than "0 days" could.
      return [day > today ? status.days(day - today) : formatHour(release.drop, zone), bell.until(formatDay(day))];
    }
    case 'released':
      return [bell.out, formatDay(dropsOn ?? release.day)];
  }
}
