import { SHARE_TARGET } from '#domain/import/share-target.ts';

import { pagePath } from './page-path.ts';
import { fetchOwn, isOwn, keptFile, NOT_FOUND, RELEASE } from './release.ts';
import { scope } from './scope.ts';
import { takeShared } from './shared.ts';
import { noteTab, releaseOf } from './tabs.ts';

/** How long a server may take before what is kept is shown, in milliseconds. */
const PATIENCE = 2500;

/** What the site has for other programs and for keeping: no page, and it may take its time. */
const DOWNLOAD = /\.(atom|ics|json|png|txt|webp|xml|zip)$/;

/** What the worker has to say to a request; undefined leaves it to the browser. */
export function answer(event: FetchEvent): Promise<Response> | undefined {
  const { method, mode, url } = event.request;
  const { origin, pathname, search } = new URL(url);
  if (origin !== scope.location.origin) return undefined;
  if (method === 'POST' && pathname === SHARE_TARGET.path) return takeShared(event.request);
  if (method !== 'GET') return undefined;
  if (mode !== 'navigate') {
    if (pathname.startsWith('/assets/')) return asset(event.request, pathname);
    return isOwn(pathname) ? fact(event, pathname) : undefined;
  }
  const page = pagePath(pathname, isOwn);
  if (page?.moved) return Promise.resolve(Response.redirect(`${page.path}${search}`, 301));
  if (page) return knownPage(event, page.path);
  return DOWNLOAD.test(pathname) ? undefined : unknownPage(event);
}

/** The name of an asset says what is in it: whichever release has it. */
async function asset(request: Request, path: string): Promise<Response> {
  return (await caches.match(path, { ignoreVary: true })) ?? fetch(request);
}

/** Facts have the same name in every release. A tab gets those of the release that its page came from. */
async function fact({ clientId, request }: FetchEvent, path: string): Promise<Response> {
  const release = await releaseOf(clientId);
  // A page that came from the server and has not said hello yet: its facts are there too.
  if (release === undefined) return fetch(request);
  return (await keptFile(path, release)) ?? (release === RELEASE ? fetchOwn(path) : fetch(request));
}

async function knownPage(event: FetchEvent, path: string): Promise<Response> {
  return (await kept(event, path)) ?? (await fromServer(event)) ?? (await notFound(event)) ?? Response.error();
}

/** A newer release may have a page of that name. */
async function unknownPage(event: FetchEvent): Promise<Response> {
  return (await fromServer(event)) ?? (await notFound(event)) ?? Response.error();
}

async function kept(event: FetchEvent, path: string): Promise<Response | undefined> {
  const page = await keptFile(path, RELEASE);
  // Before the page asks for its facts.
  if (page !== undefined) await noteTab(event.resultingClientId, RELEASE);
  return page;
}

/** Any release may be on the server: such a page says hello itself. */
async function fromServer({ request }: FetchEvent): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([fetch(request).catch(() => undefined), late]);
}

/** The page for addresses that lead nowhere. Where a known page has been thrown away, it draws that one, once its scripts run. */
async function notFound(event: FetchEvent): Promise<Response | undefined> {
  const page = await kept(event, NOT_FOUND);
  return page && new Response(page.body, { status: 404, headers: page.headers });
}
