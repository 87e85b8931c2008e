import { CACHES } from '#pwa/cache-names.ts';
import { SHARED_FILES } from '#pwa/messages.ts';

import { BASE, scope } from './scope.ts';

// The build puts them in (src/publish/worker.ts).
declare const RELEASE_NAME: string;
/** What is kept on a device: the SHA-256 of each file, in base64, by its path. */
declare const RELEASE_FILES: Readonly<Record<string, string>>;
/** The file that the pages among them come in, and its SHA-256. */
declare const RELEASE_PAGES: { readonly path: string; readonly digest: string };
/** Which of them is given where a page is asked for that others are like, by its address. */
declare const STAND_INS: Readonly<Record<string, string>>;

/** The name of the release that this worker belongs to. */
export const RELEASE = RELEASE_NAME;

/** The page for addresses that lead nowhere. */
export const NOT_FOUND = `${BASE}404.html`;

const OWN = `${CACHES}release.${RELEASE}`;

const FILES = new Map(Object.entries(RELEASE_FILES));
const STOOD_FOR = new Map(Object.entries(STAND_INS));

/** Whether the name of a file says what is in it. */
export const isAsset = (path: string) => path.startsWith(`${BASE}assets/`);

/** Under which a file lies in a cache: whichever release put it there, the same key is the same file. */
const keyOf = (path: string) => (isAsset(path) ? path : `${path}?${FILES.get(path)}`);

/** Whether a path is a file or a page of this release. */
export function isOwn(path: string): boolean {
  return FILES.has(path) || STOOD_FOR.has(path);
}

/** A file of this release, or what stands in for it, or an asset of any, where it is on the device. */
export async function keptFile(path: string): Promise<Response | undefined> {
  return caches.match(keyOf(STOOD_FOR.get(path) ?? path), { ignoreVary: true });
}

/** A file of this release from the server. @throws where the server has another one. */
async function fetchOwn(path: string, digest = FILES.get(path)): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache', integrity: `sha256-${digest}` });
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response;
}

/** The pages of this release by their paths, from the server. They are sent as its other files are, with its policy. @throws as `fetchOwn`. */
async function fetchPages(): Promise<Map<string, Response>> {
  const response = await fetchOwn(RELEASE_PAGES.path, RELEASE_PAGES.digest);
  const pages: Readonly<Record<string, string>> = await response.json();
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified']) headers.delete(name);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Map(Object.entries(pages).map(([path, text]) => [path, new Response(text, { headers })]));
}

const isPage = (path: string) => path.endsWith('/') || path.endsWith('.html');

/** Takes what the release is made of from the caches of others and from the server. All of it, or nothing stays. */
export async function install(): Promise<void> {
  if (await isComplete()) return;
  await caches.delete(OWN);
  throw new Error('The server does not have this release, or the device has no room for it.');
}

/** Whether every file is in the cache. What is not there is fetched, where the server still has this release. */
export async function isComplete(): Promise<boolean> {
  let pages: Promise<Map<string, Response>> | undefined;
  const fetched = async (path: string) => {
    if (!isPage(path)) return fetchOwn(path);
    pages ??= fetchPages();
    const page = (await pages).get(path);
    if (page === undefined) throw new Error(`${path} is not among the pages`);
    return page;
  };
  try {
    for (const path of await lostFiles()) {
      // In turn: the page may be loading, and the first file that is no longer the same ends it.
      // oxlint-disable-next-line no-await-in-loop
      const file = (await keptFile(path)) ?? (await fetched(path));
      // oxlint-disable-next-line no-await-in-loop
      await (await caches.open(OWN)).put(keyOf(path), file);
    }
    // The browser may have emptied it meanwhile.
    return (await lostFiles()).length === 0;
  } catch {
    return false;
  }
}

async function lostFiles(): Promise<string[]> {
  // Opening it would make one where there is none.
  const kept = (await caches.has(OWN)) ? await (await caches.open(OWN)).keys() : [];
  const there = new Set(kept.map(({ url }) => url));
  return [...FILES.keys()].filter((path) => !there.has(new URL(keyOf(path), scope.location.href).href));
}

/** Deletes the caches of all other releases. */
export async function discardOthers(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(CACHES) && name !== OWN && name !== SHARED_FILES);
  await Promise.all(others.map((name) => caches.delete(name)));
}
