import { forgetWorkerNotes } from '#saved/worker-notes.ts';

import { setBadge } from './badge.ts';
import { closeNotifications } from './notifications.ts';
import { ownRegistration } from './own-registration.ts';
import { CHECK, knowsChecks } from './periodic-sync.ts';

/** Forgets what this device was told, takes the badge off and ends the background check: nobody is known any more. */
export async function forgetNews(): Promise<void> {
  setBadge(0);
  if (!knowsChecks()) return;
  const registration = await ownRegistration().catch(() => undefined);
  // Each by itself: what one browser refuses does not keep the rest.
  await Promise.allSettled([
    forgetWorkerNotes(),
    registration?.periodicSync?.unregister(CHECK),
    closeNotifications(registration),
  ]);
}
