import * as v from 'valibot';

/** What is kept beside the saved state, since it belongs to this device and not to the visitor: where each lies in the storage. */
export const DEVICE_NOTES = {
  /** The days of the last two visits. */
  visits: 'roll-call.visits',
  /** Whether the hint that the app can be installed has had its turn. */
  install: 'roll-call.install',
  /** That another edition has been offered. */
  edition: 'roll-call.edition',
  /** The day on which the page of updates was last seen. */
  updates: 'roll-call.updates',
} as const;
type DeviceNote = keyof typeof DEVICE_NOTES;

/** A note as its schema reads it, or null where there is none, it cannot be read, or the storage is blocked. */
export function readNote<Schema extends v.GenericSchema>(
  storage: Storage | undefined,
  name: DeviceNote,
  schema: Schema,
): v.InferOutput<Schema> | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(storage?.getItem(DEVICE_NOTES[name]) ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Keeps a note; says whether it could. */
export function writeNote(storage: Storage | undefined, name: DeviceNote, note: object): boolean {
  try {
    storage?.setItem(DEVICE_NOTES[name], JSON.stringify(note));
    return storage !== undefined;
  } catch {
    return false;
  }
}
