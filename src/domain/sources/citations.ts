const CITING_KEYS: ReadonlySet<string> = new Set(['sources', 'noteSources', 'article']);

/**
 * How many facts cite each source, over files that have been shielded already: what is hidden is not counted. A fact is
 * any object with a list of sources; a correction counts for the article it corrects too.
 */
export function countCitations(files: readonly unknown[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (id: unknown) => {
    if (typeof id === 'string') counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    // A hidden value carries only its sealed handle, and a shown one its handle beside its value: neither is walked.
    if (typeof value !== 'object' || value === null || 'toJSON' in value) return;
    for (const [key, entry] of Object.entries(value)) {
      if (CITING_KEYS.has(key)) [entry].flat().forEach(add);
      else walk(entry);
    }
  };
  files.forEach(walk);
  return counts;
}

/** Which files cite each source, and how many facts of each do. A file comes with its name, shielded like those of {@link countCitations}. */
export function citedIn<Name>(files: readonly (readonly [Name, unknown])[]): Map<string, Map<Name, number>> {
  const cited = new Map<string, Map<Name, number>>();
  for (const [name, file] of files)
    for (const [id, count] of countCitations([file])) {
      const own = cited.get(id) ?? new Map<Name, number>();
      cited.set(id, own.set(name, count));
    }
  return cited;
}
