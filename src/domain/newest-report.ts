import { type DayNumber, toRange } from './calendar.ts';
import type { ClaimTopic } from './claims.ts';
import type { FactDate } from './fact-date.ts';

const STATUS_TOPICS: ReadonlySet<ClaimTopic> = new Set(['renewal', 'filming', 'trailer', 'release']);

interface Cites {
  readonly sources: readonly string[];
}

/**
 * The newest publication day among the sources of the milestones and of the claims on renewal, filming, trailer and
 * release (product.md, "newest news"), or null where none is dated. A month counts from its first day, so that we
 * never claim to know later than we do.
 */
export function newestReportDay(
  milestones: readonly Cites[],
  claims: readonly (Cites & { readonly topic: ClaimTopic })[],
  sources: readonly { readonly id: string; readonly published: FactDate | null }[],
): DayNumber | null {
  const cited = new Set(
    [...milestones, ...claims.filter((claim) => STATUS_TOPICS.has(claim.topic))].flatMap((fact) => fact.sources),
  );
  const days = sources.flatMap((source) =>
    cited.has(source.id) && source.published !== null ? [toRange(source.published).first] : [],
  );
  return days.length === 0 ? null : Math.max(...days);
}
