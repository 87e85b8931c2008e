import { CACHES } from './release.ts';
import { scope } from './scope.ts';

// Which release each open tab shows. A worker forgets everything whenever the browser puts it to sleep, so it is written down.
const NAME = `${CACHES}tabs`;

/** A tab that is only being opened is not among the open ones yet. */
const OPENING = 60_000;

const remembered = new Map<string, string>();

/** Notes the release whose page a tab shows. */
export async function noteTab(id: string, release: string): Promise<void> {
  if (remembered.get(id) === release) return;
  remembered.set(id, release);
  try {
    const tabs = await caches.open(NAME);
    await tabs.put(`/${id}`, new Response(release, { headers: { date: new Date().toUTCString() } }));
  } catch {
    // No room: it is remembered for as long as the worker is awake.
  }
}

/** The release whose page a tab shows, or undefined where it has not been noted. */
export async function releaseOf(id: string): Promise<string | undefined> {
  return remembered.get(id) ?? (await (await caches.match(`/${id}`, { cacheName: NAME }))?.text());
}

/** The releases that open tabs show. Forgets the tabs that are closed. */
export async function releasesInUse(): Promise<ReadonlySet<string>> {
  const open = new Set((await scope.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
  const tabs = await caches.open(NAME);
  const found = await Promise.all(
    (await tabs.keys()).map(async (request) => {
      const noted = await tabs.match(request);
      const isOpen = open.has(new URL(request.url).pathname.slice(1));
      const isOpening = Date.now() - Date.parse(noted?.headers.get('date') ?? '') < OPENING;
      if (isOpen || isOpening) return noted?.text();
      await tabs.delete(request);
      return undefined;
    }),
  );
  return new Set(found.filter((release) => release !== undefined));
}
