/** How long the server may take to say what it has now, in milliseconds. */
const PATIENCE = 3000;

/**
 * Whether a file that arrived belongs to a newer release of the site than this page: pages and facts of two releases must not
 * meet, and where no worker keeps them apart the server may have been renewed meanwhile. A page knows its own files by their
 * digests (src/build/prerender/digests.ts). Another digest alone proves nothing (whoever runs the site may have mended a fact by
 * hand): it does where the server's pages are of another release, too.
 */
export async function isRenewed(file: string, bytes: BufferSource): Promise<boolean> {
  const own = known('facts')
    ?.split(' ')
    .find((entry) => entry.startsWith(`${file}:`));
  // Browsers reckon digests only for what came safely, or from this machine.
  if (own === undefined || !('subtle' in crypto)) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (btoa(String.fromCharCode(...digest)).startsWith(own.slice(file.length + 1))) return false;
  try {
    const page = await fetch('/', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    const [, release] = /<meta name="release" content="(\w+)"/.exec(await page.text()) ?? [];
    return release !== undefined && release !== known('release');
  } catch {
    return false;
  }
}

/** What the build has noted in the page; nothing in development, nor in the build itself. */
function known(name: 'facts' | 'release'): string | undefined {
  if (typeof document === 'undefined') return undefined;
  return document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content;
}
