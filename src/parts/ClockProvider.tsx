import { createContext, type ReactNode, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';

import { type DayNumber, dayAt } from '#domain/facts/calendar.ts';
import { daysAt } from '#domain/status/situation.ts';
import { useHydrated } from '#ui/use-hydrated.ts';

import { createTicker, type Ticker } from './ticker.ts';

/** The one thing that says what time it is. Injected, so that any page can be seen on any day. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** The instant that prerendered pages are written at (epoch milliseconds): theirs until they are hydrated. */
  readonly prerenderedAt: number;
}

/** Days begin on a full minute, wherever one is. */
const MINUTE = 60_000;

const ClockContext = createContext<{ readonly clock: Clock; readonly ticker: Ticker } | null>(null);

/** Hands the clock down, and with it the one timer that everybody below shares. */
export function ClockProvider(props: { clock: Clock; children: ReactNode }) {
  const { clock } = props;
  const value = useMemo(() => ({ clock, ticker: createTicker(() => clock.now()) }), [clock]);
  return <ClockContext value={value}>{props.children}</ClockContext>;
}

/** What `read` makes of now (epoch milliseconds). Looked at as every full `step` passes and when the page comes back; only a change is heard. */
function useClockValue(step: number, read: (now: number) => number): number {
  const { clock, ticker } = useClock();
  const subscribe = useCallback((listener: () => void) => ticker.subscribe(step, listener), [ticker, step]);
  const hydrated = useHydrated();
  const written = () => read(clock.prerenderedAt);
  return useSyncExternalStore(subscribe, hydrated ? () => read(clock.now()) : written, written);
}

/** Now in epoch milliseconds, rounded down to `step`. */
export function useNow(step: number): number {
  return useClockValue(step, (now) => Math.floor(now / step) * step);
}

/** Reads the clock when something is done: to the millisecond, and without hearing it tick. */
export function useClockReader(): () => number {
  const { clock } = useClock();
  return () => clock.now();
}

/** The zone to read the clock in: the device's own (undefined, as in Intl), and UTC in what the build wrote. */
export function useZone(): string | undefined {
  return useHydrated() ? undefined : 'UTC';
}

/** Today on the device's calendar. */
export function useToday(): DayNumber {
  const zone = useZone();
  return useClockValue(MINUTE, (now) => dayAt(now, zone));
}

/** Today for the viewer and in Los Angeles. A clock that is set before the newest fact (`newest`) is not believed. */
export function useDays(newest: DayNumber | null): ReturnType<typeof daysAt> {
  const zone = useZone();
  return {
    today: useClockValue(MINUTE, (now) => daysAt(now, newest, zone).today),
    dropDay: useClockValue(MINUTE, (now) => daysAt(now, newest, zone).dropDay),
  };
}

function useClock() {
  const value = useContext(ClockContext);
  if (value === null) throw new Error('Time needs a ClockProvider above it.');
  return value;
}
