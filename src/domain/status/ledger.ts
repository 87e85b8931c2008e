import { type DayNumber, toRange } from '#domain/facts/calendar.ts';
import type { Shielded } from '#domain/story/shield.ts';

import { type Claim, claimSeason } from './claims.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { Ladder } from './ladders.ts';
import type { Speaker } from './speakers.ts';
import { judge, type Verdict } from './verdict.ts';

/** A claim with its verdict derived. */
export interface JudgedClaim<C> {
  readonly claim: C;
  /** The season that it is about. */
  readonly season: number;
  readonly verdict: Verdict;
}

/** A claim with its speakers resolved and its verdict derived. */
export interface LedgerEntry extends JudgedClaim<Shielded<Claim>> {
  readonly speakers: readonly Shielded<Speaker>[];
  readonly relays: readonly Shielded<Speaker>[];
}

/** Gives each claim its verdict by the evidence of its own season. */
export function judgeEach<C extends Parameters<typeof claimSeason>[0] & Parameters<typeof judge>[0]>(
  claims: readonly C[],
  evidenceOf: (season: number) => Evidence,
): JudgedClaim<C>[] {
  return claims.map((claim) => {
    const season = claimSeason(claim);
    return { claim, season, verdict: judge(claim, evidenceOf(season)) };
  });
}

/** Finds speakers by their ids, as far as they may be seen. */
export function speakersById<S extends { readonly id: string }>(speakers: readonly S[]) {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return (ids: readonly string[]): S[] => ids.flatMap((id) => byId.get(id) ?? []);
}

/** The ledger: every visible claim with its verdict by the evidence of its own season, newest first; the order of the records does not matter. */
export function openLedger(
  claims: readonly Shielded<Claim>[],
  speakers: readonly Shielded<Speaker>[],
  evidenceOf: (season: number) => Evidence,
): LedgerEntry[] {
  const named = speakersById(speakers);
  const days = new Map(claims.map((claim) => [claim.id, toRange(claim.madeOn).last]));
  const day = (entry: LedgerEntry) => days.get(entry.claim.id) ?? 0;
  const newestFirst = (a: LedgerEntry, b: LedgerEntry) => day(b) - day(a) || (a.claim.id < b.claim.id ? -1 : 1);
  return judgeEach(claims, evidenceOf)
    .map((judged) => ({
      ...judged,
      speakers: named(judged.claim.speakers),
      relays: named(judged.claim.relayedBy),
    }))
    .sort(newestFirst);
}

/** The evidence of each season by its number. Of a season whose ladder stands nowhere nothing is known, so nothing settles. */
export function evidenceBySeason(
  ladders: readonly Ladder<Parameters<typeof gatherEvidence>[0][number]>[],
  { today, dropDay }: { readonly today: DayNumber; readonly dropDay: DayNumber },
): (season: number) => Evidence {
  const known = new Map(
    ladders.map(({ season, milestones, newestReport }) => [
      season,
      gatherEvidence(milestones, today, newestReport, dropDay),
    ]),
  );
  const nothing = { events: new Map(), today, newestReport: Number.NEGATIVE_INFINITY, notSeenUntil: new Map() };
  return (season) => known.get(season) ?? nothing;
}
