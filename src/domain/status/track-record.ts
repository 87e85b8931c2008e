import type { Shielded } from '#domain/story/shield.ts';

import type { LedgerEntry } from './ledger.ts';
import type { Speaker } from './speakers.ts';

/** With fewer settled claims than this a share says more about chance than about the speaker. */
export const SMALLEST_SAMPLE = 5;

/** How the claims of one speaker turned out. */
export interface TrackRecord {
  readonly speaker: Shielded<Speaker>;
  readonly claims: number;
  readonly cameTrue: number;
  readonly missed: number;
  /**
   * The share that came true and the mean distance in days between the named dates and the event, over `predictions`
   * settled claims that name when something happens (0 where it came true). `counting` while one of them is still
   * being missed: then the mean is a lower bound. Null below the smallest sample.
   */
  readonly score: {
    readonly share: number;
    readonly meanError: number;
    readonly predictions: number;
    readonly counting: boolean;
  } | null;
}

/** A group of speakers that may be held against each other. */
export type SpeakerGroup = 'official' | 'cast' | 'outlet' | 'blog' | 'unnamed';

const GROUP_OF = {
  official: 'official',
  maker: 'official',
  actor: 'cast',
  agency: 'cast',
  outlet: 'outlet',
  blog: 'blog',
  unnamed: 'unnamed',
} as const satisfies Record<Speaker['kind'], SpeakerGroup>;
const GROUPS = ['official', 'cast', 'outlet', 'blog', 'unnamed'] as const satisfies readonly SpeakerGroup[];

/**
 * Everybody with a settled claim, by group: an official and an anonymous blog are never ranked together. Within a
 * group those with a score come first, the better ones on top, then those with more settled claims.
 */
export function trackRecords(
  ledger: readonly LedgerEntry[],
): { readonly group: SpeakerGroup; readonly records: readonly TrackRecord[] }[] {
  const bySpeaker = new Map<string, { speaker: Shielded<Speaker>; entries: LedgerEntry[] }>();
  for (const entry of ledger) {
    for (const speaker of entry.speakers) {
      const known = bySpeaker.get(speaker.id) ?? { speaker, entries: [] };
      known.entries.push(entry);
      bySpeaker.set(speaker.id, known);
    }
  }
  const records = [...bySpeaker.values()]
    .map(({ speaker, entries }) => recordOf(speaker, entries))
    .filter((record) => settled(record) > 0)
    .sort(better);
  return GROUPS.map((group) => ({
    group,
    records: records.filter((record) => GROUP_OF[record.speaker.kind] === group),
  })).filter(({ records: some }) => some.length > 0);
}

/** How many claims of a speaker are settled. */
export const settled = (record: TrackRecord): number => record.cameTrue + record.missed;

function recordOf(speaker: Shielded<Speaker>, entries: readonly LedgerEntry[]): TrackRecord {
  const count = (kind: LedgerEntry['verdict']['kind']) => entries.filter(({ verdict }) => verdict.kind === kind).length;
  const errors = entries.flatMap(({ claim, verdict }) => {
    if (claim.window?.kind !== 'predicts') return [];
    if (verdict.kind === 'came-true') return [{ by: 0, counting: false }];
    return verdict.kind === 'missed' ? [verdict] : [];
  });
  const cameTrue = count('came-true');
  const missed = count('missed');
  const resolved = cameTrue + missed;
  return {
    speaker,
    claims: entries.length,
    cameTrue,
    missed,
    score:
      resolved < SMALLEST_SAMPLE
        ? null
        : {
            share: cameTrue / resolved,
            meanError: errors.reduce((sum, { by }) => sum + by, 0) / Math.max(1, errors.length),
            predictions: errors.length,
            counting: errors.some(({ counting }) => counting),
          },
  };
}

function better(a: TrackRecord, b: TrackRecord): number {
  return (
    (b.score?.share ?? -1) - (a.score?.share ?? -1) || settled(b) - settled(a) || (a.speaker.id < b.speaker.id ? -1 : 1)
  );
}
