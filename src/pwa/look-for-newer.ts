import { greet } from './greet.ts';
import { learn } from './offline-state.ts';

/** How long the server may take to show that it is there before the page says that it was not refreshed, in milliseconds. */
const PATIENCE = 2000;
/** When an answer is no longer waited for. */
const GIVE_UP = 20_000;
/** How soon a server that did not answer is asked again. */
const AGAIN = 20_000;

let looking = false;
let again: ReturnType<typeof setTimeout> | undefined;

/** Asks the server for a newer release, and says so where it does not answer: the page is a kept copy then. */
export async function lookForNewer(release: string): Promise<void> {
  if (looking) return;
  looking = true;
  clearTimeout(again);
  void greet(release);
  // The browser's own look for a newer worker would wait for as long as the server likes.
  const answer = fetch('/sw.js', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(GIVE_UP) }).then(
    () => true,
    () => false,
  );
  const late = setTimeout(() => learn({ stale: true }), PATIENCE);
  const isThere = await answer;
  clearTimeout(late);
  learn({ stale: !isThere });
  if (isThere) await updateWorker();
  else again = setTimeout(() => document.visibilityState === 'visible' && void lookForNewer(release), AGAIN);
  looking = false;
}

async function updateWorker(): Promise<void> {
  try {
    await (await navigator.serviceWorker.getRegistration())?.update();
  } catch {
    // What came was no worker, or the site has none any more. The one that is there stays.
  }
}
