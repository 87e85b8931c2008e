import * as v from 'valibot';

import type { KeptReport, ReaderReport } from '#domain/sources/reader-report.ts';
import { START } from '#domain/story/shield.ts';
import { storyPointId } from '#domain/story/story.ts';

import { type StorageCondition, setAside } from './store.ts';

const KEY = 'roll-call.reports';
/** So many wait at most. */
export const MOST_REPORTS = 20;

/** What another release has put into one is kept with it. */
const report = v.looseObject({
  id: v.string(),
  on: v.string(),
  record: v.string(),
  field: v.string(),
  files: v.string(),
  after: storyPointId,
  at: v.optional(storyPointId, START),
  value: v.string(),
  url: v.string(),
  published: v.string(),
  title: v.string(),
});

/** The owner of the reports that wait on this device, the oldest first. They are no part of the saved state, and leave it by nobody's hand but the visitor's. */
export interface ReaderReports {
  readonly get: () => readonly ReaderReport[];
  readonly condition: () => StorageCondition;
  /** Keeps one, under an id of its own where it has none yet, and gives it with what became of it. */
  readonly keep: (report: Omit<ReaderReport, 'id'> & Partial<Pick<ReaderReport, 'id'>>) => KeptReport;
  readonly remove: (id: string) => void;
  /** Removes all, and gives them to whoever may want them back. */
  readonly clear: () => readonly ReaderReport[];
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Opens the reports that wait. What cannot be read is set aside whole, the others stay; where it cannot be moved, nothing is written. Follows other
 * tabs, and changes nothing but what is newest.
 */
export function openReaderReports(storage: Storage | undefined, tabs?: EventTarget): ReaderReports {
  const listeners = new Set<() => void>();
  let condition: StorageCondition = storage === undefined ? 'unavailable' : 'fine';
  let mayWrite = storage !== undefined;
  let reports = load();

  function load(): readonly ReaderReport[] {
    try {
      const text = storage?.getItem(KEY) ?? null;
      mayWrite = storage !== undefined;
      if (storage === undefined || text === null) return [];
      const { read, isWhole } = readReports(text);
      if (isWhole) return read;
      mayWrite = false;
      setAside(storage, KEY, text);
      mayWrite = true;
      condition = 'set-aside';
      if (read.length > 0) storage.setItem(KEY, JSON.stringify(read));
      return read;
    } catch {
      condition = 'unavailable';
      return [];
    }
  }

  function set(next: readonly ReaderReport[]) {
    reports = next;
    for (const listener of listeners) listener();
  }

  /** Writes what stands then, and says whether it could. */
  function write(next: readonly ReaderReport[]): boolean {
    if (!mayWrite) return false;
    try {
      if (next.length === 0) storage?.removeItem(KEY);
      else storage?.setItem(KEY, JSON.stringify(next));
    } catch {
      return false;
    }
    set(next);
    return true;
  }

  tabs?.addEventListener('storage', (event) => {
    if (event instanceof StorageEvent && (event.key === KEY || event.key === null)) set(load());
  });

  return {
    get: () => reports,
    condition: () => condition,
    keep({ id, ...said }) {
      const now = load();
      // What comes back may find its number taken by what was written since.
      const isFree = id !== undefined && now.every((one) => one.id !== id);
      const next = { ...said, id: isFree ? id : String(Math.max(0, ...now.map(numberOf)) + 1) };
      if (now.length >= MOST_REPORTS) return { report: next, kept: 'full' };
      const isWritten = write([...now, next].sort((a, b) => numberOf(a) - numberOf(b)));
      return { report: next, kept: isWritten ? 'waits' : 'unavailable' };
    },
    remove(id) {
      write(load().filter((one) => one.id !== id));
    },
    clear() {
      const gone = load();
      write([]);
      condition = storage === undefined ? 'unavailable' : 'fine';
      return gone;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const numberOf = ({ id }: ReaderReport) => Number(id) || 0;

/** What can be read of what is stored, and whether that is all of it. */
function readReports(text: string): { readonly read: readonly ReaderReport[]; readonly isWhole: boolean } {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return { read: [], isWhole: false };
  }
  if (!Array.isArray(list)) return { read: [], isWhole: false };
  const read = list.flatMap((one: unknown) => {
    const parsed = v.safeParse(report, one);
    return parsed.success ? [parsed.output] : [];
  });
  return { read, isWhole: read.length === list.length };
}
