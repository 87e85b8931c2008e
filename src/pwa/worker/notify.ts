import { type FactHashes, factAddress } from '#domain/facts/fact-address.ts';
import { readStatus, STATUS_FILE_NAMES, type Status } from '#domain/files/status-files.ts';
import { nextNotifications } from '#domain/status/notifications.ts';
import { daysAt } from '#domain/status/situation.ts';
import { listUpdates, type StatusFacts, type Update } from '#domain/status/updates.ts';
import { changeNotified, mirroredHorizon } from '#saved/worker-notes.ts';
import { LOCALE } from '#words/locale.ts';
import { notificationWords } from '#words/notification.ts';

import { pagePath } from './page-path.ts';
import { isOwn, keptFile } from './release.ts';
import { BASE, ownTabs, scope } from './scope.ts';

// The build puts it in (src/publish/fact-assets.ts).
declare const FACT_HASHES: FactHashes;

const PAGE = `${BASE}updates/`;

/** Looks on the server for what is new, and tells it. What cannot be reached or read tells nothing, and changes nothing. */
export async function check(): Promise<void> {
  try {
    await tellWhatIsNew(await load(fetchPublic));
  } catch {
    // The next check looks again.
  }
}

/** Remembers what there is now, as this device has it, so that only what comes after is told. */
export async function begin(): Promise<void> {
  try {
    await tellWhatIsNew(
      await load(async (name) => (await keptFile(BASE + factAddress(name, FACT_HASHES))) ?? fetchPublic(name)),
    );
  } catch {
    // The first check does it.
  }
}

/** What the server has now, whichever release it is of. */
function fetchPublic(name: string): Promise<Response> {
  return fetch(`${import.meta.env.ROOT_URL}data/v1/${name}.json`, { cache: 'no-store' });
}

async function load(get: (name: string) => Promise<Response>): Promise<Status> {
  const files = await Promise.all(
    STATUS_FILE_NAMES.map(async (name): Promise<[string, unknown]> => {
      const response = await get(name);
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return [name, await response.json()];
    }),
  );
  return readStatus(Object.fromEntries(files));
}

async function tellWhatIsNew(status: Status): Promise<void> {
  const updatesOf = (facts: StatusFacts) => listUpdates(facts, daysAt(Date.now(), facts.awaited.newestReport));
  const visible = updatesOf(status.at(await mirroredHorizon()));
  const all = updatesOf(status.complete);
  let tell: readonly Update[] = [];
  let unseen = 0;
  // Written first: better never than twice.
  await changeNotified((before) => {
    const next = nextNotifications(before, all, visible);
    ({ tell } = next);
    ({ unseen } = next.told);
    return next.told;
  });
  const [first, ...others] = tell;
  if (first === undefined) return;
  await Promise.allSettled([
    notify(notificationWords.title(first.season), notificationWords.body(first, others.length)),
    'setAppBadge' in navigator ? navigator.setAppBadge(unseen) : undefined,
    // The page that tells more is another release's.
    scope.registration.update(),
  ]);
}

async function notify(title: string, body: string): Promise<void> {
  if (Notification.permission !== 'granted') return;
  await scope.registration.showNotification(title, {
    body,
    icon: `${import.meta.env.ROOT_URL}icons/any-192.png`,
    lang: LOCALE,
  });
}

/** Goes to the page of updates: in a tab that is open, or in a new one. */
export async function openUpdates(): Promise<void> {
  const tabs = await ownTabs();
  const pathOf = ({ url }: WindowClient) => new URL(url).pathname;
  const tab = tabs.find((one) => pathOf(one) === PAGE) ?? tabs.find((one) => pagePath(pathOf(one), isOwn));
  const focused = await tab?.focus().catch(() => undefined);
  if (focused === undefined) await scope.clients.openWindow(PAGE);
  // A tab that another worker has stays where it is.
  else if (new URL(focused.url).pathname !== PAGE) await focused.navigate(PAGE).catch(() => null);
}
