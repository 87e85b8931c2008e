import { createElement, type ReactNode } from 'react';

import type { SavedStore } from '#saved/store.ts';

import { shakeHands } from './handshake.ts';
import { setOfflineState, somethingToSay } from './offline-state.ts';
import { isOwn, ownController } from './own-worker.ts';
import { scriptAddress } from './script-address.ts';

/**
 * Keeps the site on this device: starts the worker once the page has loaded and has nothing else to do, finds out what
 * the page is worth offline, and looks for a newer release now and whenever the visitor comes back. Hands over a notice once
 * there is something to say, and, where the worker may check by itself, what it must not tell. Does nothing where the build wrote no release into the page: in development, and with the worker off.
 */
export async function connect(show: (notice: ReactNode) => void, saved: SavedStore): Promise<void> {
  const release = document.querySelector('meta[name="release"]')?.getAttribute('content');
  const workers = workersHere();
  if (!release || workers === undefined) return;
  await leisure();
  // Whoever saves data is asked before the whole site is fetched. A copy that is there already stays, and is kept up to date.
  if (ownController() === null && savesData()) await (await import('./until-wanted.ts')).untilWanted();

  void notify(show);
  // On a first visit there is nothing to update.
  const look = () => {
    if (document.visibilityState !== 'visible') return;
    import('./check-for-update.ts').then((part) => part.checkForUpdate(release)).catch(() => {});
  };
  if (ownController() !== null) look();
  try {
    await workers.register(scriptAddress(), { updateViaCache: 'none' });
  } catch {
    // The server is out of reach, or this browser keeps nothing. The page works as it is.
  }
  const registration = await workers.ready;
  if (!isOwn(registration)) return;
  if ('periodicSync' in registration)
    import('./mirror-horizon.ts').then(({ keepHorizonMirrored }) => keepHorizonMirrored(saved)).catch(() => {});
  const meet = () => {
    setOfflineState({ newer: registration.waiting !== null });
    void shakeHands(release);
  };
  workers.addEventListener('controllerchange', () => {
    setOfflineState({ ready: false });
    meet();
  });
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', meet));
  meet();
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
  addEventListener('online', look);
}

async function notify(show: (notice: ReactNode) => void): Promise<void> {
  await somethingToSay();
  try {
    const { OfflineNotice } = await import('./OfflineNotice.tsx');
    show(createElement(OfflineNotice));
  } catch {
    // Neither on the device nor on the server: the page goes on without it.
  }
}

/** Resolves when the page has loaded and the browser has nothing else to do, or some seconds later. */
async function leisure(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
  // Safari has no idle callback.
  await new Promise<unknown>((resolve) =>
    'requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: 5000 }) : setTimeout(resolve),
  );
}

/** Undefined where the browser knows no workers, or throws at whoever asks. */
function workersHere(): ServiceWorkerContainer | undefined {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}

function savesData(): boolean {
  return 'connection' in navigator && Reflect.get(Object(navigator.connection), 'saveData') === true;
}
