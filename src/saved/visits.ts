import * as v from 'valibot';

import { factDay } from '#domain/facts/fact-date.ts';

import { readNote, writeNote } from './device-notes.ts';

const visits = v.object({ today: factDay, before: v.nullable(factDay) });

/**
 * Notes that somebody is here on a day (`2026-11-21`) and gives the day of their last visit before it, or null on a first
 * one. Coming back on the same day changes nothing. Where nothing can be kept, every visit is a first one.
 */
export function recordVisit(storage: Storage | undefined, today: string): string | null {
  const known = readNote(storage, 'visits', visits);
  if (known?.today === today) return known.before;
  // A clock that was set back must not hide what is new.
  const before = known === null ? null : known.today < today ? known.today : known.before;
  return writeNote(storage, 'visits', { today, before }) ? before : null;
}
