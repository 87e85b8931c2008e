import { PrecacheController } from 'workbox-precaching/PrecacheController.js';

// The build puts both in (src/build/worker.ts).
declare const RELEASE_NAME: string;
declare const RELEASE_FILES: { url: string; revision: string | null; integrity: string }[];

/** The name of the release that this worker belongs to. */
export const RELEASE = RELEASE_NAME;

/** The page for addresses that lead nowhere. */
export const NOT_FOUND = '/404.html';

/** Every cache of the site begins so. */
export const CACHES = 'roll-call.';

const RELEASES = `${CACHES}release.`;

const cacheOf = (release: string) => `${RELEASES}${release}`;

const OWN = cacheOf(RELEASE);

/** Many hosts answer even the name of their page for unknown addresses with 404. That it is the right one its integrity says. */
const takeNotFound = async ({ request, response }: { request: Request; response: Response }) =>
  response.status === 404 && new URL(request.url).pathname === NOT_FOUND
    ? new Response(response.body, { headers: response.headers })
    : response;

const files = new PrecacheController({ cacheName: OWN, plugins: [{ fetchDidSucceed: takeNotFound }] });
files.addToCacheList(RELEASE_FILES);

/** Whether a path is a file of this release. */
export function isOwn(path: string): boolean {
  return files.getCacheKeyForURL(path) !== undefined;
}

/** A file as a release has it, from its cache and nowhere else. */
export async function keptFile(path: string, release: string): Promise<Response | undefined> {
  const key = release === RELEASE ? files.getCacheKeyForURL(path) : undefined;
  // Another release's keys end in its own revisions.
  return caches.match(key ?? path, { cacheName: cacheOf(release), ignoreSearch: key === undefined, ignoreVary: true });
}

/** A file of this release from the server. @throws where the server has another one. */
export async function fetchOwn(path: string): Promise<Response> {
  const key = files.getCacheKeyForURL(path);
  const integrity = key === undefined ? undefined : files.getIntegrityForCacheKey(key);
  return fetch(path, { cache: 'no-cache', ...(integrity === undefined ? {} : { integrity }) });
}

/** Fetches what the release is made of, and takes from the caches of others what is the same there. All of it, or nothing stays. */
export async function install(event: ExtendableEvent): Promise<void> {
  try {
    await carryOver();
    await files.install(event);
    if ((await lostFiles()).length > 0) throw new Error('The cache was emptied meanwhile.');
  } catch (cause) {
    await caches.delete(OWN);
    throw cause;
  }
}

async function carryOver(): Promise<void> {
  const own = await caches.open(OWN);
  for (const key of files.getURLsToCacheKeys().values()) {
    // In turn: the page may be loading.
    // oxlint-disable-next-line no-await-in-loop
    const same = await caches.match(key, { ignoreVary: true });
    // oxlint-disable-next-line no-await-in-loop
    if (same !== undefined) await own.put(key, same);
  }
}

/** Whether every file is in the cache. What a browser has thrown away is fetched again, where the server still has this release. */
export async function isComplete(event: ExtendableEvent): Promise<boolean> {
  const lost = await lostFiles();
  try {
    for (const [path, cacheKey] of lost) {
      const integrity = files.getIntegrityForCacheKey(cacheKey);
      const params = { cacheKey, ...(integrity === undefined ? {} : { integrity }) };
      const request = new Request(path, { cache: 'no-cache', credentials: 'same-origin' });
      // The first one that is no longer the same ends it.
      // oxlint-disable-next-line no-await-in-loop
      await files.strategy.handle({ event, request, params });
    }
  } catch {
    return false;
  }
  return lost.length === 0 || (await lostFiles()).length === 0;
}

async function lostFiles(): Promise<[path: string, cacheKey: string][]> {
  // Opening it would make one where there is none.
  const kept = (await caches.has(OWN)) ? await (await caches.open(OWN)).keys() : [];
  const there = new Set(kept.map(({ url }) => url));
  return [...files.getURLsToCacheKeys()].filter(([, key]) => !there.has(key));
}

/** Deletes the caches of releases that nobody uses. */
export async function discardOthers(inUse: ReadonlySet<string>): Promise<void> {
  const kept = new Set([OWN, ...[...inUse].map(cacheOf)]);
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(RELEASES) && !kept.has(name)).map((name) => caches.delete(name)),
  );
}
