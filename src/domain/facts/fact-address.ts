/** What says which bytes a file of facts has, by the file's name: the start of its SHA-256. */
export type FactHashes = Readonly<Record<string, string>>;

/**
 * Where the app asks for a data file or what is made of them, without the first slash. In a built site the name says what is in
 * the file, so that every tab gets the facts of its own release; in development and in tests it is the public one.
 */
export function factAddress(file: string, hashes: FactHashes): string {
  return import.meta.env.DEV ? `data/v1/${file}.json` : `assets/facts/${file}-${hashes[file]}.json`;
}
