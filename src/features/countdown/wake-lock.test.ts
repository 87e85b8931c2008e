// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

import { createWakeLock, type Lock } from './wake-lock.ts';

let visibility: DocumentVisibilityState;
beforeEach(() => {
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});

const turn = async (state: DocumentVisibilityState) => {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A browser that keeps count of the locks it has given and got back. */
function browser() {
  const held = new Set<EventTarget>();
  const given: EventTarget[] = [];
  const request = async (): Promise<Lock> => {
    const target = new EventTarget();
    held.add(target);
    given.push(target);
    return {
      addEventListener: target.addEventListener.bind(target),
      release: async () => {
        held.delete(target);
        target.dispatchEvent(new Event('release'));
      },
    };
  };
  return { held, given, request };
}

test('holds one lock while wanted, and gives it back', async () => {
  const { held, request } = browser();
  const lock = createWakeLock(request);
  lock.turnOn();
  lock.turnOn();
  await settled();
  expect(lock.get()).toBe('on');
  expect(held.size).toBe(1);
  lock.turnOff();
  await settled();
  expect(lock.get()).toBe('off');
  expect(held.size).toBe(0);
});

test('lets go while hidden, and asks again when seen', async () => {
  const { held, given, request } = browser();
  const lock = createWakeLock(request);
  lock.turnOn();
  await settled();
  await turn('hidden');
  expect(held.size).toBe(0);
  expect(lock.get()).toBe('on');
  await turn('visible');
  expect(held.size).toBe(1);
  expect(given).toHaveLength(2);
  lock.turnOff();
  await turn('hidden');
  await turn('visible');
  expect(held.size).toBe(0);
});

test('turned off before the browser has answered, it keeps nothing', async () => {
  const { held, request } = browser();
  const lock = createWakeLock(request);
  lock.turnOn();
  lock.turnOff();
  await settled();
  expect(held.size).toBe(0);
  expect(lock.get()).toBe('off');
});

test('says when the browser refuses, and when it takes the lock back', async () => {
  const refusing = createWakeLock(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  const heard = vi.fn<() => void>();
  const stop = refusing.subscribe(heard);
  refusing.turnOn();
  await settled();
  expect(refusing.get()).toBe('refused');
  expect(heard).toHaveBeenCalledTimes(2);
  stop();

  const { given, request } = browser();
  const lock = createWakeLock(request);
  lock.turnOn();
  await settled();
  given[0]?.dispatchEvent(new Event('release'));
  expect(lock.get()).toBe('off');
});
