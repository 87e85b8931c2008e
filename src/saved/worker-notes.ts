import * as v from 'valibot';

import type { Told } from '#domain/status/telling.ts';
import { START } from '#domain/story/shield.ts';
import { storyPointId } from '#domain/story/story.ts';

// A worker cannot read the local storage. What it has to know, and what it remembers, lies in IndexedDB.
const DATABASE = 'roll-call';
const NOTES = 'notes';
const HORIZON = 'horizon';
const TOLD = 'told';

const toldRecord = v.object({
  keys: v.array(v.string()),
  unseen: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** The horizon as it was last mirrored. What is not there or cannot be read is the start, the safest. */
export async function mirroredHorizon(): Promise<string> {
  const { value } = await withNotes((notes) => read(notes, HORIZON));
  const parsed = v.safeParse(storyPointId, value);
  return parsed.success ? parsed.output : START;
}

/** Mirrors the horizon for the worker; null leaves none. */
export async function mirrorHorizon(horizon: string | null): Promise<void> {
  await withNotes((notes) => {
    if (horizon === null) notes.delete(HORIZON);
    else notes.put(horizon, HORIZON);
  });
}

/** Changes what is known of the updates told, in one piece, whoever else does. What cannot be read is nothing. */
export async function changeTold(change: (told: Told | null) => Told | null): Promise<void> {
  await withNotes((notes) =>
    read(notes, TOLD, (value) => {
      const parsed = v.safeParse(toldRecord, value);
      const next = change(parsed.success ? parsed.output : null);
      if (next === null) notes.delete(TOLD);
      else notes.put(next, TOLD);
    }),
  );
}

/** Forgets all of it. */
export async function forgetWorkerNotes(): Promise<void> {
  await withNotes((notes) => void notes.clear());
}

interface Reading {
  value: unknown;
}

function read(notes: IDBObjectStore, key: string, then?: (value: unknown) => void): Reading {
  const reading: Reading = { value: undefined };
  const request = notes.get(key);
  request.addEventListener('success', () => {
    reading.value = request.result;
    then?.(request.result);
  });
  return reading;
}

/** Does something with the notes in one transaction. Resolves when it is written. */
async function withNotes<Result>(act: (notes: IDBObjectStore) => Result): Promise<Result> {
  const database = await open();
  try {
    const transaction = database.transaction(NOTES, 'readwrite');
    const result = act(transaction.objectStore(NOTES));
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', () =>
        reject(transaction.error ?? new Error('The notes were not written.')),
      );
    });
    return result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(NOTES));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The notes cannot be opened.')));
  });
}
