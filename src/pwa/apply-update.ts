import { SKIP_WAITING } from './messages.ts';

/** A yes is followed by something, even where the worker that waits does not take over, in milliseconds. */
const TIMEOUT_MS = 3000;

/** Goes on with the newer release, in this tab alone: others keep theirs until they ask. */
export async function applyUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  setTimeout(() => location.reload(), TIMEOUT_MS);
  // A worker is of this origin anyway.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  registration.waiting.postMessage(SKIP_WAITING);
}
