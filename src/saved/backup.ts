import * as v from 'valibot';
import { isRealDay } from '#domain/facts/real-day.ts';

import { readState, type SavedState } from './state.ts';

// A backup puts back exactly what stood in the storage, byte for byte: what another release has written there too, in its
// order. So neither way goes through our own idea of a state.

/** The file that a stored text leaves as: laid out to be read by people, unless that could not be taken back exactly. */
export function backupOf(stored: string): string {
  try {
    const json: unknown = JSON.parse(stored);
    if (JSON.stringify(json) === stored) return JSON.stringify(json, null, 2);
  } catch {
    // Then as it is.
  }
  return stored;
}

/** What a file turns out to be: a backup and the text to store, one of a newer release or a damaged one, or none at all. */
export type Backup =
  | { readonly kind: 'backup'; readonly stored: string; readonly state: SavedState }
  | { readonly kind: 'newer-backup' | 'broken-backup' };

/** What a browser keeps for us is a few KB. */
const MAX_LENGTH = 1_000_000;

const anyBackup = v.looseObject({ app: v.literal('roll-call'), version: v.unknown() });

/** Reads a file as our own backup; null where it is none. What does not name us, or is far too long, is not even parsed. */
export function readBackup(file: string): Backup | null {
  if (file.length > MAX_LENGTH || !file.includes('"roll-call"')) return null;
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch {
    return null;
  }
  const parsed = v.safeParse(anyBackup, json);
  if (!parsed.success) return null;
  const { version } = parsed.output;
  if (typeof version === 'number' && version > 1) return { kind: 'newer-backup' };
  const state = readState(file);
  if (state === null || !Object.values(state.watchedOn).every(isRealDay)) return { kind: 'broken-backup' };
  const isLaidOut = JSON.stringify(json, null, 2) === file.trimEnd();
  return { kind: 'backup', stored: isLaidOut ? JSON.stringify(json) : file, state };
}
