/** The name of the background check. */
export const CHECK = 'updates';

/** How long the browser shall at least wait between two, in milliseconds. Chrome's own least is the same (docs/decisions/054-hearing-without-push.md). */
export const CHECK_EVERY = 12 * 3_600_000;

/** What a page says to the worker when the visitor wants to be told: what there is now is known. */
export const BEGIN_TELLING = 'begin telling';

/** https://wicg.github.io/periodic-background-sync/ */
export interface PeriodicSyncManager {
  register(tag: string, options: { readonly minInterval: number }): Promise<void>;
  unregister(tag: string): Promise<void>;
  getTags(): Promise<string[]>;
}

declare global {
  interface ServiceWorkerRegistration {
    /** Chromium's alone. */
    readonly periodicSync?: PeriodicSyncManager;
  }
  interface Permissions {
    query(descriptor: { readonly name: 'periodic-background-sync' }): Promise<PermissionStatus>;
  }
  interface ServiceWorkerGlobalScopeEventMap {
    periodicsync: ExtendableEvent & { readonly tag: string };
  }
}

/** Whether this browser knows background checks at all, allowed or not. */
export function knowsChecks(): boolean {
  return typeof ServiceWorkerRegistration !== 'undefined' && 'periodicSync' in ServiceWorkerRegistration.prototype;
}
