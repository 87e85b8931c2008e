import type { Background, Badge, HearingWays } from '#domain/status/hearing.ts';
import { changeNotified } from '#saved/worker-notes.ts';

import { isInstalled } from './installed.ts';
import { ownRegistration } from './own-registration.ts';
import { isOwn } from './own-worker.ts';
import { BEGIN_TELLING, CHECK, CHECK_EVERY, knowsChecks } from './periodic-sync.ts';

/** How long the worker may take to be there, in milliseconds. */
const TIMEOUT_MS = 5000;

/** The ways to hear of news on this device, and the one that can be switched. Asks for no permission until it is switched on. */
export const hearingWays: HearingWays = {
  look: async () => ({ badge: badgeHere(), background: await backgroundHere().catch(() => 'absent' as const) }),
  async switchOn() {
    // The question first: a browser may want it to follow the press at once.
    if ((await Notification.requestPermission()) !== 'granted') return 'blocked';
    try {
      const registration = await within(TIMEOUT_MS, navigator.serviceWorker.ready);
      if (registration?.periodicSync === undefined || !isOwn(registration)) return 'refused';
      await registration.periodicSync.register(CHECK, { minInterval: CHECK_EVERY });
      // A worker is of this origin anyway.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      registration.active?.postMessage(BEGIN_TELLING);
      return 'on';
    } catch {
      return 'refused';
    }
  },
  async switchOff() {
    const registration = await ownRegistration();
    await registration?.periodicSync?.unregister(CHECK);
    // Whoever switches it on again is told what comes after that.
    await changeNotified(() => null).catch(() => {});
    return 'off';
  },
};

function badgeHere(): Badge {
  if (!('setAppBadge' in navigator)) return 'absent';
  if (!isInstalled()) return 'not-installed';
  // Apple's badges are part of the permission for notifications, which only a push server needs there.
  return 'standalone' in navigator && notifications() !== 'granted' ? 'absent' : 'here';
}

async function backgroundHere(): Promise<Background> {
  if (!knowsChecks() || notifications() === undefined) return 'absent';
  const { state } = await navigator.permissions.query({ name: 'periodic-background-sync' });
  if (state !== 'granted') return isInstalled() ? 'refused' : 'not-installed';
  if (notifications() === 'denied') return 'blocked';
  const registration = await ownRegistration();
  const isRegistered = (await registration?.periodicSync?.getTags())?.includes(CHECK);
  return isRegistered && notifications() === 'granted' ? 'on' : 'off';
}

/** What comes of a promise, or undefined after so many milliseconds. */
function within<Result>(patience: number, promise: Promise<Result>): Promise<Result | undefined> {
  return Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, patience))]);
}

function notifications(): NotificationPermission | undefined {
  return 'Notification' in globalThis ? Notification.permission : undefined;
}
