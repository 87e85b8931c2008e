// The build of the site puts it in (src/publish/fact-assets.ts).
declare const FACT_HASHES: Readonly<Record<string, string>>;

/**
 * Where the app asks for a data file or what is made of them, without the first slash. In a built site the name says what is in
 * the file, so that every tab gets the facts of its own release; in development and in tests it is the public one.
 */
export function factAddress(file: string): string {
  return import.meta.env.DEV ? `data/v1/${file}.json` : `assets/facts/${file}-${FACT_HASHES[file]}.json`;
}
