import { createHash } from 'node:crypto';

import { phrasesOf, toldBy } from './clues.ts';
import { Failure } from './failure.ts';
import { type LookResult, lookAt } from './look-at.ts';
import type { Reading, Said } from './reading.ts';
import { createManners } from './robots.ts';
import type { Visit } from './visit.ts';
import type { WatchFacts } from './watch-facts.ts';
import type { PlaceState, WatchState } from './watch-state.ts';
import type { WatchedPlace } from './watched-place.ts';

/** What one round came to: the state to keep, and whom it asked. */
export interface Round {
  readonly state: WatchState;
  readonly asked: ReadonlySet<string>;
}

/** Looks at every watched place whose turn it is. What could not be looked at keeps what it said last. */
export async function goRound(
  places: readonly WatchedPlace[],
  kept: WatchState,
  facts: WatchFacts,
  visit: Visit,
): Promise<Round> {
  const robots = { ...kept.robots };
  const mannersOf = createManners(robots, visit);
  const results = await Promise.all(
    places.map(async (place): Promise<readonly [string, PlaceState | undefined, boolean]> => {
      const phrases = phrasesOf(place, facts);
      const asked = hashOf(place, phrases);
      const before = kept.places[place.id];
      const known = before?.asked === asked ? before : undefined;
      if (before !== undefined && visit.now < notBefore(place, before, known !== undefined))
        return [place.id, known ?? before, false];
      const question = { title: facts.title, imdb: facts.imdb, phrases };
      const at = new Date(visit.now).toISOString();
      const result = await lookAt(place, question, known?.tags ?? null, visit, mannersOf).catch((error: unknown) => {
        if (error instanceof Failure) return error;
        throw error;
      });
      const base = known ?? { ...NEW, asked };
      const isClue = (saying: Said) => toldBy(saying, phrases, facts) !== null;
      return [
        place.id,
        result instanceof Failure ? failed(base, result, at) : answered(base, result, at, isClue),
        true,
      ];
    }),
  );
  return {
    state: {
      version: 1,
      robots,
      // Who has left the table is forgotten.
      places: Object.fromEntries(results.flatMap(([id, state]) => (state === undefined ? [] : [[id, state]]))),
    },
    asked: new Set(results.flatMap(([id, , wasAsked]) => (wasAsked ? [id] : []))),
  };
}

/**
 * The instant (epoch milliseconds) before which a watched place is not asked again: it said so, or the table does, unless that asks
 * for something else now (`isSame`).
 */
export function notBefore({ every }: WatchedPlace, { notBefore: itself, askedAt }: PlaceState, isSame = true): number {
  return Math.max(itself === null ? 0 : Date.parse(itself), isSame ? Date.parse(askedAt) + every : 0);
}

/** Whether the table wants no younger look than the last one, and that one succeeded. */
export function isFresh(place: WatchedPlace, state: PlaceState | undefined, wasAsked: boolean, now: number): boolean {
  if (state === undefined || state.answeredAt === null || state.failingSince !== null) return false;
  return wasAsked || now - Date.parse(state.answeredAt) < place.every;
}

const NEW: Omit<PlaceState, 'asked'> = {
  askedAt: '',
  answeredAt: null,
  failingSince: null,
  failure: null,
  notBefore: null,
  tags: null,
  movedTo: null,
  reading: null,
  versionSince: null,
};

function answered(
  base: PlaceState,
  { reading: said, tags, movedTo }: LookResult,
  at: string,
  isClue: (saying: Said) => boolean,
): PlaceState {
  const reading = said === null ? base.reading : withItems(said, base.reading, isClue);
  const version = reading?.version ?? null;
  const isSame = version === (base.reading?.version ?? null);
  return {
    asked: base.asked,
    askedAt: at,
    answeredAt: at,
    failingSince: null,
    failure: null,
    notBefore: null,
    tags,
    movedTo,
    reading,
    versionSince: version === null ? null : isSame ? (base.versionSince ?? at) : at,
  };
}

/** A feed forgets its old items: those that are still clues stay in its reading. */
function withItems(reading: Reading, before: Reading | null, isClue: (saying: Said) => boolean): Reading {
  const said = new Set(reading.says.flatMap((saying) => (saying.what === 'item' ? [saying.at] : [])));
  const kept = (before?.says ?? []).filter(
    (saying) => saying.what === 'item' && !said.has(saying.at) && isClue(saying),
  );
  return { ...reading, says: [...reading.says, ...kept] };
}

function failed(base: PlaceState, { kind, status, after }: Failure, at: string): PlaceState {
  return {
    ...base,
    askedAt: at,
    failingSince: base.failingSince ?? at,
    failure: { kind, status },
    notBefore: after === null ? null : new Date(after).toISOString(),
  };
}

function hashOf({ url, kind }: WatchedPlace, phrases: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([url, kind, phrases]))
    .digest('hex')
    .slice(0, 12);
}
