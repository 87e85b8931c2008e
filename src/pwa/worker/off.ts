import { CACHES } from '#pwa/cache-names.ts';

import { scope } from './scope.ts';

// The kill switch: built in place of the worker (ROLL_CALL_SW=off). It does all while it is being installed, since it would
// take over only once the old one lets it, and an old one that has to be switched off may not.
scope.addEventListener('install', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(CACHES)).map((name) => caches.delete(name)));
  // Not waited for: its turn comes when this is installed.
  void scope.registration.unregister();
}
