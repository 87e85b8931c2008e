import { type DayNumber, toRange } from '#domain/facts/calendar.ts';
import type { Source } from '#domain/sources/sources.ts';
import type { Shielded } from '#domain/story/shield.ts';

import type { ClaimTopic } from './claim-kinds.ts';
import { type Claim, claimSeason } from './claims.ts';

const STATUS_TOPICS: ReadonlySet<ClaimTopic> = new Set(['renewal', 'filming', 'trailer', 'release']);

interface Cites {
  readonly sources: readonly string[];
}

/**
 * The newest publication day among the sources of the milestones and of the claims on renewal, filming, trailer and
 * release (product.md, "newest news"), or null where none is dated. What a record said before and why a claim was withdrawn
 * are news too; that somebody looked and found nothing (`notSeenUntil`) is none. A page that passes on another's is as old as
 * that one. A month counts from its first day, so that we never claim to know later than we do.
 */
export function newestReportDay(
  milestones: readonly (Cites & { readonly former?: readonly Cites[] })[],
  claims: readonly (Cites & { readonly topic: ClaimTopic; readonly withdrawn?: Cites | undefined })[],
  sources: readonly Pick<Source, 'id' | 'published' | 'of'>[],
): DayNumber | null {
  const status = claims.filter((claim) => STATUS_TOPICS.has(claim.topic));
  const facts = [
    ...milestones.flatMap((milestone) => [milestone, ...(milestone.former ?? [])]),
    ...status.flatMap((claim) => [claim, claim.withdrawn ?? { sources: [] }]),
  ];
  const cited = new Set(facts.flatMap((fact) => fact.sources));
  const days = sources.flatMap(({ id, published, of }) => {
    const date = of === undefined ? published : of.date;
    return cited.has(id) && date !== null ? [toRange(date).first] : [];
  });
  return days.length === 0 ? null : Math.max(...days);
}

/** The newest report of a season with such rungs, read off every claim on that season, hidden ones too, and the sources. */
export function newestReports(
  claims: readonly Pick<Shielded<Claim>, 'topic' | 'season' | 'window' | 'sources' | 'withdrawn'>[],
  sources: Parameters<typeof newestReportDay>[2],
) {
  return (season: number, milestones: Parameters<typeof newestReportDay>[0]) =>
    newestReportDay(
      milestones,
      claims.filter((claim) => claimSeason(claim) === season),
      sources,
    );
}
