import * as v from 'valibot';

import { NOTHING_SAVED } from './state.ts';

const KEY = 'roll-call';

const point = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** The state as the release of 22 November 2026 read it, copied from what it was: without a word on anything sealed or kept. */
const stateThen = v.strictObject({
  app: v.literal('roll-call'),
  version: v.literal(1),
  horizon: point,
  watchedOn: v.record(point, v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  preferences: v.looseObject({
    horizonAsked: v.optional(v.literal(true)),
    theme: v.optional(v.picklist(['chalkboard', 'exercise-book'])),
    rewatch: v.optional(v.strictObject({ horizon: point, on: v.boolean() })),
    hideSeconds: v.optional(v.literal(true)),
    contentNotes: v.optional(v.picklist(['off', 'detail'])),
    noSearchKey: v.optional(v.literal(true)),
  }),
});
export type StateThen = v.InferOutput<typeof stateThen>;

/** For tests: what a tab of that release reads. @throws {Error} where it would have set the state aside. */
export function readThen(): StateThen {
  const text = localStorage.getItem(KEY);
  return text === null ? NOTHING_SAVED : v.parse(stateThen, JSON.parse(text));
}

/** For tests: a tab of that release changes the newest state, and writes all of what it has read. */
export function writeThen(change: (state: StateThen) => StateThen): void {
  localStorage.setItem(KEY, JSON.stringify(change(readThen())));
}
