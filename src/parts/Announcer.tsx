import { useState } from 'react';

import { splitDuration } from '#domain/facts/duration.ts';
import { passedSpokenMoment } from '#domain/status/spoken-moments.ts';
import { useHydrated } from '#ui/use-hydrated.ts';
import { boardWords as words } from '#words/board.ts';

import { useTick } from './tick.ts';

const MINUTE = 60_000;

interface Heard {
  /** The least time that was ever left while the page was open: what was passed once is not said again. */
  readonly least: number;
  readonly said: number | null;
}

/**
 * Says politely when a day, an hour, ten minutes, a minute are left, and when the bell rings: each once, if it passes while the page
 * is open. After a sleep over several it says once what is left then.
 */
export function Announcer(props: { season: number; drop: number }) {
  // Before that, the clock may stand anywhere.
  const hydrated = useHydrated();
  const left = props.drop - useTick().now;
  const [heard, setHeard] = useState<Heard | null>(null);
  if (hydrated && (heard === null || left < heard.least)) {
    const passed = heard !== null && passedSpokenMoment(heard.least, left);
    setHeard({ least: left, said: passed ? left : (heard?.said ?? null) });
  }
  const said = heard?.said ?? null;
  return (
    <p role="status" className="sr-only">
      {said === null
        ? ''
        : words.spokenBell(props.season, said <= 0 ? null : splitDuration(Math.ceil(said / MINUTE) * MINUTE))}
    </p>
  );
}
