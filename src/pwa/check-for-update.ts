import { shakeHands } from './handshake.ts';
import { setOfflineState } from './offline-state.ts';

/** How long the server may take to show that it is there before the page says that it was not refreshed, in milliseconds. */
const TIMEOUT_MS = 2000;
/** When an answer is no longer waited for. */
const REQUEST_TIMEOUT_MS = 20_000;
/** How soon a server that did not answer is asked again. */
const RETRY_MS = 20_000;

let looking = false;
let again: ReturnType<typeof setTimeout> | undefined;

/** Asks the server for a newer release, and says so where it does not answer: the page is a kept copy then. */
export async function checkForUpdate(release: string): Promise<void> {
  if (looking) return;
  looking = true;
  clearTimeout(again);
  void shakeHands(release);
  // The browser's own look for a newer worker would wait for as long as the server likes.
  const answer = fetch(`${import.meta.env.BASE_URL}sw.js`, {
    method: 'HEAD',
    cache: 'no-store',
    signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
  }).then(
    () => true,
    () => false,
  );
  const late = setTimeout(() => setOfflineState({ stale: true }), TIMEOUT_MS);
  const isThere = await answer;
  clearTimeout(late);
  setOfflineState({ stale: !isThere });
  if (isThere) await updateWorker();
  else again = setTimeout(() => document.visibilityState === 'visible' && void checkForUpdate(release), RETRY_MS);
  looking = false;
}

async function updateWorker(): Promise<void> {
  try {
    // There is one of ours (`connect`), and so it is nobody else's.
    await (await navigator.serviceWorker.getRegistration())?.update();
  } catch {
    // What came was no worker, or the site has none any more. The one that is there stays.
  }
}
