// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createTicker } from './ticker.ts';

const SECOND = 1000;
const MINUTE = 60_000;

let visibility: DocumentVisibilityState;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 20, 3, 0, 0, 250) });
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => vi.useRealTimers());

const listener = () => vi.fn<() => void>();
const turn = (state: DocumentVisibilityState) => {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
};

test('many readers share one timer, and each hears its own steps', () => {
  const ticker = createTicker(() => Date.now());
  const [first, second, minute] = [listener(), listener(), listener()];
  const stops = [ticker.subscribe(SECOND, first), ticker.subscribe(SECOND, second), ticker.subscribe(MINUTE, minute)];
  expect(vi.getTimerCount()).toBe(1);

  // Full seconds of the clock, not seconds since the start.
  vi.advanceTimersByTime(749);
  expect(first).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(first).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(59_000);
  expect([first, second, minute].map((heard) => heard.mock.calls.length)).toEqual([60, 60, 1]);
  expect(vi.getTimerCount()).toBe(1);

  for (const stop of stops) stop();
  expect(vi.getTimerCount()).toBe(0);
});

test('with only minutes to show it wakes once a minute', () => {
  const ticker = createTicker(() => Date.now());
  const timeouts = vi.spyOn(globalThis, 'setTimeout');
  const stop = ticker.subscribe(MINUTE, listener());
  vi.advanceTimersByTime(10 * MINUTE);
  expect(timeouts).toHaveBeenCalledTimes(11);
  stop();
});

test('a hidden page has no timer, and catches up in one go when it is seen again', () => {
  const ticker = createTicker(() => Date.now());
  const [second, minute] = [listener(), listener()];
  const stops = [ticker.subscribe(SECOND, second), ticker.subscribe(MINUTE, minute)];
  turn('hidden');
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(3 * 3_600_000);
  expect(second).not.toHaveBeenCalled();
  turn('visible');
  expect(second).toHaveBeenCalledTimes(1);
  expect(minute).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(1);
  for (const stop of stops) stop();
});

test('a page that comes back from the cache asks the clock again, even where time went backwards', () => {
  const ticker = createTicker(() => Date.now());
  const second = listener();
  const stop = ticker.subscribe(SECOND, second);
  vi.setSystemTime(Date.UTC(2026, 10, 19));
  window.dispatchEvent(new Event('pageshow'));
  expect(second).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(1);
  stop();
  window.dispatchEvent(new Event('pageshow'));
  expect(second).toHaveBeenCalledTimes(1);
});

test('a reader that leaves while others are told harms nobody', () => {
  const ticker = createTicker(() => Date.now());
  const last = listener();
  const stopFirst = ticker.subscribe(SECOND, () => stopFirst());
  const stop = ticker.subscribe(SECOND, last);
  vi.advanceTimersByTime(2750);
  expect(last).toHaveBeenCalledTimes(3);
  expect(vi.getTimerCount()).toBe(1);
  stop();
});
