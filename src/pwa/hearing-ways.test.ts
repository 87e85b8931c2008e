// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { hearingWays } from './hearing-ways.ts';

/** A device: whether it is installed, what its browser says of background checks, and what its visitor answers. */
interface Device {
  installed?: boolean;
  badge?: boolean;
  checks?: PermissionState | 'unknown';
  answer?: NotificationPermission;
}

function onDevice({ installed = false, badge = true, checks = 'granted', answer = 'granted' }: Device) {
  const asked: string[] = [];
  const tags: string[] = [];
  let permission: NotificationPermission = 'default';
  vi.stubGlobal('matchMedia', () => ({ matches: installed }));
  vi.stubGlobal('Notification', {
    get permission() {
      return permission;
    },
    requestPermission: async () => {
      asked.push('may I?');
      permission = answer;
      return permission;
    },
  });
  vi.stubGlobal(
    'ServiceWorkerRegistration',
    class {
      static {
        if (checks !== 'unknown') Object.defineProperty(this.prototype, 'periodicSync', { value: {} });
      }
    },
  );
  const registration = {
    periodicSync: {
      getTags: async () => tags,
      register: async (tag: string) => void tags.push(tag),
      unregister: async () => void tags.pop(),
    },
    active: { postMessage: (message: string) => asked.push(message) },
  };
  vi.stubGlobal('navigator', {
    ...(badge ? { setAppBadge: () => {} } : {}),
    permissions: { query: async () => ({ state: checks }) },
    serviceWorker: { ready: Promise.resolve(registration), getRegistration: async () => registration },
  });
  return asked;
}

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

test.each([
  [
    { badge: false, checks: 'unknown' },
    { badge: 'absent', background: 'absent' },
  ],
  [{ checks: 'denied' }, { badge: 'not-installed', background: 'not-installed' }],
  [
    { checks: 'denied', installed: true },
    { badge: 'here', background: 'refused' },
  ],
  [{}, { badge: 'not-installed', background: 'off' }],
] as const)('a device like %o says what works on it, and asks for nothing', async (device, found) => {
  const asked = onDevice(device);
  expect(await hearingWays.look()).toEqual(found);
  expect(asked).toEqual([]);
});

test('who says yes is told from then on, and may stop it', async () => {
  const asked = onDevice({});
  expect(await hearingWays.switchOn()).toBe('on');
  expect(asked).toEqual(['may I?', 'begin telling']);
  expect(await hearingWays.look()).toMatchObject({ background: 'on' });
  expect(await hearingWays.switchOff()).toBe('off');
  expect(await hearingWays.look()).toMatchObject({ background: 'off' });
});

test('who says no is told nothing', async () => {
  const asked = onDevice({ answer: 'denied' });
  expect(await hearingWays.switchOn()).toBe('blocked');
  expect(asked).toEqual(['may I?']);
  expect(await hearingWays.look()).toMatchObject({ background: 'blocked' });
});
