// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { Profiler, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { toDate } from '#domain/facts/calendar.ts';

import { type Clock, ClockProvider, useDays, useNow } from './ClockProvider.tsx';

const MINUTE = 60_000;
const clock: Clock = { now: () => Date.now(), prerenderedAt: 0 };

// The tests run in Seoul: three minutes to midnight there.
beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 14, 57) }));
afterEach(() => vi.useRealTimers());

const pass = (minutes: number) =>
  act(() => {
    vi.advanceTimersByTime(minutes * MINUTE);
  });

function Day() {
  return <p>{toDate(useDays(null).today)}</p>;
}

function Minute() {
  return <p>{new Date(useNow(MINUTE)).getUTCMinutes()}</p>;
}

function renderCounting(ui: ReactNode) {
  const drawn = vi.fn<() => void>();
  render(
    <ClockProvider clock={clock}>
      <Profiler id="" onRender={drawn}>
        {ui}
      </Profiler>
    </ClockProvider>,
  );
  drawn.mockClear();
  return drawn;
}

test('who wants the day is drawn anew when another day begins, and at no minute before', () => {
  const drawn = renderCounting(<Day />);
  pass(2);
  expect(screen.getByText('2026-11-22')).toBeDefined();
  expect(drawn).not.toHaveBeenCalled();
  pass(1);
  expect(screen.getByText('2026-11-23')).toBeDefined();
  // Los Angeles is in the day before until its own midnight.
  expect(drawn).toHaveBeenCalledOnce();
});

test('who wants the minute has each', () => {
  const drawn = renderCounting(<Minute />);
  pass(1);
  expect(screen.getByText('58')).toBeDefined();
  pass(1);
  expect(drawn).toHaveBeenCalledTimes(2);
});
