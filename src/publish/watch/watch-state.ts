import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import * as v from 'valibot';

import { FAILURES } from './failure.ts';
import { reading } from './reading.ts';

const instant = v.pipe(v.string(), v.isoTimestamp());

const placeState = v.strictObject({
  /** What was asked, as a hash: what is kept of another address, or of other phrases, says nothing. */
  asked: v.string(),
  /** When it was asked last, and when it last gave an answer that could be read. */
  askedAt: instant,
  answeredAt: v.nullable(instant),
  /** Since when it has given none: the first of the failures since then. */
  failingSince: v.nullable(instant),
  failure: v.nullable(v.strictObject({ kind: v.picklist(FAILURES), status: v.nullable(v.number()) })),
  /** Before then it asks not to be asked. */
  notBefore: v.nullable(instant),
  /** The address that the reading came from, and how to ask whether it has changed. */
  tags: v.nullable(
    v.strictObject({ address: v.string(), etag: v.nullable(v.string()), modified: v.nullable(v.string()) }),
  ),
  /** Where its address has moved to for good. */
  movedTo: v.nullable(v.string()),
  reading: v.nullable(reading),
  /** When its version was seen first. */
  versionSince: v.nullable(instant),
});
/** What is kept of one watched place from round to round. */
export type PlaceState = v.InferOutput<typeof placeState>;

const robotsState = v.strictObject({ askedAt: instant, text: v.string() });
/** A host's robots.txt as it was asked for last; "" where it has none. */
export type RobotsState = v.InferOutput<typeof robotsState>;

const watchState = v.strictObject({
  version: v.literal(1),
  robots: v.record(v.string(), robotsState),
  places: v.record(v.string(), placeState),
});
/** What the watch keeps from round to round: by host and by the id of the watched place. */
export type WatchState = v.InferOutput<typeof watchState>;

const NOTHING: WatchState = { version: 1, robots: {}, places: {} };

/** A state that cannot be read, and as what it was set aside: null where it is still in its place. */
interface Unread {
  readonly aside: string | null;
}

/** The kept state, nothing where there is no file yet. A text that is no state is set aside; what cannot be read at all stays. */
export function readState(file: string): WatchState | Unread {
  if (!existsSync(file)) return NOTHING;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { aside: null };
  }
  try {
    return v.parse(watchState, JSON.parse(text));
  } catch {
    return { aside: setAside(file) };
  }
}

/** Gives a file a name beside its place that nothing has yet; null where there is none, or it cannot be moved. */
function setAside(file: string): string | null {
  const names = [`${file}.broken`, ...Array.from({ length: 99 }, (_, index) => `${file}.broken-${index + 2}`)];
  const free = names.find((name) => !existsSync(name));
  if (free === undefined) return null;
  try {
    renameSync(file, free);
    return free;
  } catch {
    return null;
  }
}

/** Writes a file beside its place first, so that it is whole or as it was. @throws where it cannot be written. */
export function writeWhole(file: string, content: unknown): void {
  const beside = `${file}.part`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(beside, `${JSON.stringify(content, null, 2)}\n`);
  try {
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside);
    throw error;
  }
}
