import { joinUnderstood } from './join-understood.ts';
import { type ImportFormat, READERS } from './readers.ts';
import type { ImportContext, ImportFile, ImportReader, Question, Understood } from './viewing.ts';

/** Files that belong together: those of one archive, or all that came by themselves. */
export interface FileGroup {
  readonly archive: string | null;
  readonly files: readonly ImportFile[];
}

/** What somebody's files tell, all of them together. */
export interface History extends Required<Understood> {
  readonly formats: readonly ImportFormat[];
  /** Files and archives in which nothing was found that we know. */
  readonly unread: readonly string[];
}

/** What came of reading: a history, a question to answer first, or nothing that we know. */
type Collector = History | Question | { readonly kind: 'unknown' };

const ENTRIES: readonly [string, ImportReader][] = Object.entries(READERS);
const isFormat = (name: string): name is ImportFormat => Object.hasOwn(READERS, name);

/** Asks every reader about every group. A reader that stumbles over a file has not understood it. */
export function readHistory(groups: readonly FileGroup[], context: ImportContext): Collector {
  const formats = new Set<ImportFormat>();
  const found: Understood[] = [];
  const unread: string[] = [];
  for (const group of groups) {
    const own = new Set<string>();
    for (const [format, read] of ENTRIES) {
      const result = attempt(() => read(group.files, context));
      if (result === null) continue;
      if (result.kind !== 'understood') return result;
      if (isFormat(format)) formats.add(format);
      for (const name of result.files) own.add(name);
      found.push(result);
    }
    // An archive holds much that is about other things.
    if (group.archive === null) unread.push(...group.files.map(({ name }) => name).filter((name) => !own.has(name)));
    else if (own.size === 0) unread.push(group.archive);
  }
  if (found.length === 0) return { kind: 'unknown' };
  return {
    ...joinUnderstood(found),
    formats: [...formats],
    unread,
  };
}

function attempt(read: () => ReturnType<ImportReader>): ReturnType<ImportReader> {
  try {
    return read();
  } catch {
    return null;
  }
}
