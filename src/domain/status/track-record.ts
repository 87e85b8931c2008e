import type { Shielded } from '#domain/story/shield.ts';

import type { LedgerEntry } from './ledger.ts';
import type { Speaker } from './speakers.ts';

/** With fewer claims come due nobody is listed. */
const LEAST_DUE = 3;
/** With fewer a share says more about chance than about the speaker. */
const SMALLEST_SAMPLE = 5;

/** How the claims of one speaker turned out, of those that came due; `share` of them were right, null below the smallest sample. */
export interface TrackRecord {
  readonly speaker: Shielded<Speaker>;
  readonly right: number;
  readonly wrong: number;
  readonly share: number | null;
}

/** Everybody with three or more claims come due, who was right most often on top; of two alike the one with more claims. */
export function trackRecords(ledger: readonly Pick<LedgerEntry, 'speakers' | 'verdict'>[]): TrackRecord[] {
  const bySpeaker = new Map<string, { speaker: Shielded<Speaker>; right: number; wrong: number }>();
  for (const { speakers, verdict } of ledger) {
    if (verdict.kind !== 'came-true' && verdict.kind !== 'missed') continue;
    for (const speaker of speakers) {
      const known = bySpeaker.get(speaker.id) ?? { speaker, right: 0, wrong: 0 };
      known[verdict.kind === 'came-true' ? 'right' : 'wrong'] += 1;
      bySpeaker.set(speaker.id, known);
    }
  }
  const shareOf = ({ right, wrong }: { right: number; wrong: number }) => right / (right + wrong);
  return [...bySpeaker.values()]
    .filter(({ right, wrong }) => right + wrong >= LEAST_DUE)
    .sort(
      (a, b) =>
        shareOf(b) - shareOf(a) || b.right + b.wrong - a.right - a.wrong || (a.speaker.id < b.speaker.id ? -1 : 1),
    )
    .map((record) => ({ ...record, share: record.right + record.wrong < SMALLEST_SAMPLE ? null : shareOf(record) }));
}
