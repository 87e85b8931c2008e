import { useHydrated } from './use-hydrated.ts';

/**
 * The path of a file of the site, or of a page for where no script runs, whatever path the site stands under: `/feed.atom` is
 * `/roll-call/feed.atom` below `/roll-call/`. Links between pages need none: the router knows.
 */
export const sitePath = (address: string): string => import.meta.env.BASE_URL + address.slice(1);

/** The path of what all editions have in common: facts for others, licences, what there is to download. */
export const rootPath = (address: string): string => import.meta.env.ROOT_URL + address.slice(1);

/** `sitePath` with the host, for whoever is elsewhere. */
export const siteAddress = (address: string): string => location.origin + sitePath(address);

/** `siteAddress` once the page is in a browser, and until then the path alone: the build knows no host that the site will be on. */
export function useSiteAddress(): (address: string) => string {
  return useHydrated() ? siteAddress : sitePath;
}
