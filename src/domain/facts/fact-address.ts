// The worker and the writer of pages are told by the build; the app is not, see below.
declare const FACT_HASHES: Readonly<Record<string, string>> | undefined;

/**
 * Where the app asks for a data file or what is made of them, without the first slash. In a built site the name says what is in
 * the file, so that every tab gets the facts of its own release; in development and in tests it is the public one. The app reads the names
 * in its page: stood they in a script, each new fact would give that script and all that import it another name, and every device
 * would fetch the app again.
 */
export function factAddress(file: string): string {
  return import.meta.env.DEV ? `data/v1/${file}.json` : `assets/facts/${file}-${hashes()[file]}.json`;
}

function hashes(): Readonly<Record<string, string>> {
  if (typeof FACT_HASHES !== 'undefined') return FACT_HASHES;
  const named = document.querySelector<HTMLMetaElement>('meta[name="facts"]')?.content.split(' ') ?? [];
  return Object.fromEntries(named.map((name) => name.split(/-(?=[^-]+$)/)));
}
