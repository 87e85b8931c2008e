import { seeUpdates } from '#domain/status/notifications.ts';
import { changeNotified } from '#saved/worker-notes.ts';

import { closeNotifications } from './notifications.ts';
import { ownRegistration } from './own-registration.ts';
import { knowsChecks } from './periodic-sync.ts';

/** Notes for the worker that the updates with these keys have been seen: it tells none of them any more. */
export async function updatesSeen(keys: readonly string[]): Promise<void> {
  if (!knowsChecks()) return;
  try {
    await changeNotified((told) => seeUpdates(told, keys));
    await closeNotifications(await ownRegistration());
  } catch {
    // This browser keeps nothing, and so its worker tells nothing.
  }
}
