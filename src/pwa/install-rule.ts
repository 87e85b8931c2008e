import * as v from 'valibot';

import { factDay } from '#domain/facts/fact-date.ts';

/** What is kept of the hint: on how many days its visitor has come back, the last of them, and whether it has had its turn. */
export const installRecord = v.object({ returns: v.number(), last: factDay, over: v.boolean() });
export type InstallRecord = v.InferOutput<typeof installRecord>;

/** Who has come back on two days, and so is here on a third, uses the app. */
const MIN_RETURNS = 2;

/** The record with a day on it (`2026-11-21`) on which somebody has come back. The same day counts once. */
export function countReturn(record: InstallRecord | null, today: string): InstallRecord {
  if (record === null) return { returns: 1, last: today, over: false };
  return record.last === today ? record : { ...record, returns: record.returns + 1, last: today };
}

/** Whether it is time for the hint: after real use, and once. */
export function isTime({ returns, over }: InstallRecord): boolean {
  return !over && returns >= MIN_RETURNS;
}
