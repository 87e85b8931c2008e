import { DataFileError } from './load.ts';

/** Whether an error is a part of the app that did not load (`build/plain-imports.ts`). */
export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && error.name === 'PartError';
}

/** Whether asking again cannot help: browsers remember a script that failed, and this page's facts are gone from the server. */
export function needsReload(error: unknown): boolean {
  return isMissingPart(error) || (error instanceof DataFileError && error.fault === 'renewed');
}

/** Loads the page anew. Not without a server: what is on the screen is more than the browser's own page for that. */
export async function loadAnew(): Promise<void> {
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    location.reload();
  } catch {
    // Still out of reach: the page says so already.
  }
}
