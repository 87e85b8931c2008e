import { type DayNumber, dayAt } from '#domain/facts/calendar.ts';
import { clockDoubt } from '#domain/status/clock-doubt.ts';
import { formatDay } from '#i18n/format.ts';
import { clockWords } from '#words/clock.ts';

import { useNow, useZone } from './ClockProvider.tsx';

const MINUTE = 60_000;

/** Says plainly when the device's clock contradicts the newest fact; nothing while it does not. */
export function ClockNotice(props: { newest: DayNumber | null }) {
  const now = useNow(MINUTE);
  const zone = useZone();
  const { newest } = props;
  const doubt = clockDoubt(now, newest, zone);
  if (doubt === null || newest === null) return null;
  return (
    <div role="status" className="grid gap-1 border-2 border-bitten p-3">
      <strong className="text-bitten">{clockWords.title}</strong>
      <p>{clockWords[doubt](formatDay(dayAt(now, zone)), formatDay(newest))}</p>
    </div>
  );
}
