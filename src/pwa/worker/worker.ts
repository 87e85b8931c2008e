import { type HandshakeReply, type HandshakeRequest, SKIP_WAITING } from '#pwa/messages.ts';
import { BEGIN_TELLING, CHECK } from '#pwa/periodic-sync.ts';

import { answer } from './answer.ts';
import { begin, check, openUpdates } from './notify.ts';
import { discardOthers, install, isComplete, RELEASE } from './release.ts';
import { ownTabs, scope } from './scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(install()));

// Only the very first worker gets here without being asked: later ones wait until no tab is open, or for a visitor's yes.
scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim());
});

scope.addEventListener('fetch', (event) => {
  const response = answer(event);
  if (response !== undefined) event.respondWith(response);
});

scope.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (message === SKIP_WAITING) event.waitUntil(scope.skipWaiting());
  else if (message === BEGIN_TELLING) event.waitUntil(begin());
  else if (isHandshake(message) && event.source instanceof Client) event.waitUntil(shakeHands(event, message));
});

scope.addEventListener('periodicsync', (event) => {
  if (event.tag === CHECK) event.waitUntil(check());
});

scope.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openUpdates());
});

async function shakeHands(event: ExtendableMessageEvent, { release }: HandshakeRequest): Promise<void> {
  const greeting: HandshakeReply = { release: RELEASE, complete: await isComplete() };
  event.ports[0]?.postMessage(greeting);
  const { installing, waiting } = scope.registration;
  const tabs = await ownTabs();
  // Another tab may still show an older release, and one that is being installed or waits for its turn has no tab yet.
  const isAlone = tabs.length < 2 && installing === null && waiting === null;
  if (release === RELEASE && isAlone) await discardOthers();
}

function isHandshake(message: unknown): message is HandshakeRequest {
  return typeof message === 'object' && message !== null && 'release' in message && typeof message.release === 'string';
}
