import { clear, createStore, del, get, set, update } from 'idb-keyval';
import * as v from 'valibot';

import type { Notified } from '#domain/status/notifications.ts';
import { START } from '#domain/story/shield.ts';
import { storyPointId } from '#domain/story/story.ts';

import { COPY } from './copy-name.ts';

// A worker cannot read the local storage. What it has to know, and what it remembers, lies in IndexedDB.
const NOTES = createStore(COPY, 'notes');
const HORIZON = 'horizon';
const TOLD = 'told';

const toldRecord = v.object({
  keys: v.array(v.string()),
  unseen: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** The horizon as it was last mirrored. What is not there or cannot be read is the start, the safest. */
export async function mirroredHorizon(): Promise<string> {
  const parsed = v.safeParse(storyPointId, await get(HORIZON, NOTES));
  return parsed.success ? parsed.output : START;
}

/** Mirrors the horizon for the worker; null leaves none. */
export async function mirrorHorizon(horizon: string | null): Promise<void> {
  await (horizon === null ? del(HORIZON, NOTES) : set(HORIZON, horizon, NOTES));
}

/** Changes what is known of the updates told, in one piece, whoever else does. What cannot be read is nothing. */
export async function changeNotified(change: (told: Notified | null) => Notified | null): Promise<void> {
  await update(
    TOLD,
    (value) => {
      const parsed = v.safeParse(toldRecord, value);
      return change(parsed.success ? parsed.output : null);
    },
    NOTES,
  );
}

/** Forgets all of it. */
export async function forgetWorkerNotes(): Promise<void> {
  await clear(NOTES);
}
