import { isOwn } from './own-worker.ts';

/** The registration of this site's worker, where there is one. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration && isOwn(registration) ? registration : undefined;
}
