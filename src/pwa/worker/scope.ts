/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

/** The worker's own global scope, which TypeScript takes for a window. */
export const scope = self;

/** The path that the site stands under, with a slash at both ends: there is nothing of it elsewhere. */
export const BASE = import.meta.env.BASE_URL;

/** The tabs that show this site, whichever worker they have; those of others on this origin are none of ours. */
export async function ownTabs(): Promise<readonly WindowClient[]> {
  const tabs = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return tabs.filter(({ url }) => new URL(url).pathname.startsWith(BASE));
}
