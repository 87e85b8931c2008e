// Another copy of the site further up the path has a worker that answers here, too, until this copy has its own. What that one keeps
// is another site's. At the root of a host there is nothing further up, and nothing to ask: the build drops the question.

const here = (file: string) => new URL(import.meta.env.BASE_URL + file, location.href).href;

/** The worker that answers for this page, if it is this site's. */
export function ownController(): ServiceWorker | null {
  const { controller } = navigator.serviceWorker;
  return import.meta.env.BASE_URL === '/' || controller?.scriptURL === here('sw.js') ? controller : null;
}

/** Whether what a browser gives as the registration of this page is this site's. */
export function isOwn({ scope }: ServiceWorkerRegistration): boolean {
  return import.meta.env.BASE_URL === '/' || scope === here('');
}
