// The build of the site puts it in (src/build/fact-assets.ts); development and tests have none.
declare const FACT_HASHES: Readonly<Record<string, string>> | undefined;

/**
 * Where the app asks for a data file or what is made of them, without the first slash. In a built site the name says what is in
 * the file, so that every tab gets the facts of its own release; elsewhere it is the public one.
 */
export function factAddress(file: string): string {
  const hash = typeof FACT_HASHES === 'undefined' ? undefined : FACT_HASHES[file];
  return hash === undefined ? `data/v1/${file}.json` : `assets/facts/${file}-${hash}.json`;
}
