import { type Greeting, type Hello, TAKE_OVER } from '#pwa/messages.ts';
import { BEGIN_TELLING, CHECK } from '#pwa/periodic-sync.ts';

import { answer } from './answer.ts';
import { discardOthers, install, isComplete, RELEASE } from './release.ts';
import { scope } from './scope.ts';
import { noteTab, releasesInUse } from './tabs.ts';
import { begin, check, openUpdates } from './tell.ts';

scope.addEventListener('install', (event) => event.waitUntil(install()));

// Only the very first worker gets here without being asked: later ones wait until no tab is open, or for a visitor's yes.
scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([scope.clients.claim(), tidy()]));
});

scope.addEventListener('fetch', (event) => {
  const response = answer(event);
  if (response !== undefined) event.respondWith(response);
});

scope.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (message === TAKE_OVER) event.waitUntil(scope.skipWaiting());
  else if (message === BEGIN_TELLING) event.waitUntil(begin());
  else if (isHello(message) && event.source instanceof Client) event.waitUntil(greet(event, event.source, message));
});

scope.addEventListener('periodicsync', (event) => {
  if (event.tag === CHECK) event.waitUntil(check());
});

scope.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openUpdates());
});

async function greet(event: ExtendableMessageEvent, { id }: Client, { release }: Hello): Promise<void> {
  await noteTab(id, release);
  const greeting: Greeting = { release: RELEASE, complete: await isComplete() };
  event.ports[0]?.postMessage(greeting);
  await tidy();
}

async function tidy(): Promise<void> {
  // A release that is being installed or waits for its turn has no tabs yet.
  if (scope.registration.installing === null && scope.registration.waiting === null)
    await discardOthers(await releasesInUse());
}

function isHello(message: unknown): message is Hello {
  return typeof message === 'object' && message !== null && 'release' in message && typeof message.release === 'string';
}
