import { SHARE_TARGET } from '#domain/import/share-target.ts';
import { EDITION, EDITIONS } from '#i18n/editions.ts';
import { SHARED_FILES } from '#pwa/messages.ts';

import { pagePath } from './page-path.ts';
import { isAsset, isOwn, keptFile, NOT_FOUND } from './release.ts';
import { BASE, scope } from './scope.ts';

/** How long a server may take before what is kept is shown, in milliseconds. */
const TIMEOUT_MS = 2500;

/** The page that takes what the share sheet hands over. */
const SHARED_TO = BASE + SHARE_TARGET.path;

/** What the site has for other programs and for keeping: no page, and it may take its time. */
const DOWNLOAD = /\.(atom|ics|json|png|txt|webp|xml|zip)$/;

/** What the worker has to say to a request; undefined leaves it to the browser. */
export function answer(event: FetchEvent): Promise<Response> | undefined {
  const { method, mode, url } = event.request;
  const { origin, pathname, search } = new URL(url);
  if (origin !== scope.location.origin) return undefined;
  if (method === 'POST' && pathname === SHARED_TO) return takeShared(event.request);
  if (method !== 'GET') return undefined;
  if (mode !== 'navigate') return isAsset(pathname) || isOwn(pathname) ? file(event.request, pathname) : undefined;
  const elsewhere = otherEdition(pathname);
  if (elsewhere !== undefined) return pageOfOther(event.request, elsewhere);
  const page = pagePath(pathname, isOwn);
  if (page?.moved) return Promise.resolve(Response.redirect(`${page.path}${search}`, 301));
  if (page) return knownPage(event, page.path);
  return DOWNLOAD.test(pathname) ? undefined : unknownPage(event);
}

/** A file of this release, or an asset of any: its name says what is in it. */
async function file(request: Request, path: string): Promise<Response> {
  return (await keptFile(path)) ?? fetch(request);
}

async function knownPage(event: FetchEvent, path: string): Promise<Response> {
  return (await keptFile(path)) ?? (await fromServer(event)) ?? (await notFound()) ?? Response.error();
}

/**
 * Of a path that is another edition's the path without that edition's: here, where its own worker would answer if this device kept it.
 * Only the edition at the root has others below it.
 */
function otherEdition(pathname: string): string | undefined {
  const other = EDITIONS.find(({ path }) => path !== '' && pathname.startsWith(import.meta.env.ROOT_URL + path));
  return other === undefined || EDITION.path !== ''
    ? undefined
    : BASE + pathname.slice(BASE.length + other.path.length);
}

/** The server takes its time for what this worker does not keep. Without it the same page in this edition is better than none. */
async function pageOfOther(request: Request, path: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const page = pagePath(path, isOwn);
    return (page && (await keptFile(page.path))) ?? (await notFound()) ?? Response.error();
  }
}

/** A newer release may have a page of that name. */
async function unknownPage(event: FetchEvent): Promise<Response> {
  return (await fromServer(event)) ?? (await notFound()) ?? Response.error();
}

async function fromServer({ request }: FetchEvent): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, TIMEOUT_MS));
  return Promise.race([fetch(request).catch(() => undefined), late]);
}

/** The page for addresses that lead nowhere. Where a known page has been thrown away, it draws that one, once its scripts run. */
async function notFound(): Promise<Response | undefined> {
  const page = await keptFile(NOT_FOUND);
  return page && new Response(page.body, { status: 404, headers: page.headers });
}

/** More than the page would read: nobody's storage is filled from outside. In bytes, of all files. */
const MAX_BYTES = 50_000_000;

/** Keeps what the share sheet hands over until the page takes it, and goes there. Nothing of it is looked at here. */
async function takeShared(request: Request): Promise<Response> {
  try {
    // What nobody has come for is gone.
    await caches.delete(SHARED_FILES);
    const form = await request.formData();
    const files = form.getAll(SHARE_TARGET.field).filter((entry) => entry instanceof File);
    const cache = await caches.open(SHARED_FILES);
    if (files.reduce((sum, { size }) => sum + size, 0) <= MAX_BYTES)
      await Promise.all(
        files.map((file, index) => cache.put(`${BASE}${index}/${encodeURIComponent(file.name)}`, new Response(file))),
      );
  } catch {
    // A page without files is better than an error.
  }
  return Response.redirect(SHARED_TO, 303);
}
