import { DataFileError } from './load.ts';

/** Whether an error is a part of the app that did not load (`build/plain-imports.ts`). */
export function isChunkLoadError(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

/**
 * What to offer after an error: to ask again (`retry`), or to load the page anew where that cannot help, because browsers
 * remember a script that failed, and a page's facts are gone from the server once it has another release.
 */
export function wayOut(error: unknown, retry: () => unknown): { readonly reload: boolean; readonly go: () => unknown } {
  const reload = isChunkLoadError(error) || (error instanceof DataFileError && error.fault === 'missing');
  return { reload, go: reload ? loadAnew : retry };
}

/** Not without a server: what is on the screen is more than the browser's own page for that. */
async function loadAnew(): Promise<void> {
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    location.reload();
  } catch {
    // Still out of reach: the page says so already.
  }
}
