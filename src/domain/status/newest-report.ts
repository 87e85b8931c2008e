import { type DayNumber, toDay, toRange } from '#domain/facts/calendar.ts';
import { ageOf, readableSince } from '#domain/sources/source-days.ts';
import type { Source } from '#domain/sources/sources.ts';
import type { Shielded } from '#domain/story/shield.ts';

import type { ClaimTopic } from './claim-kinds.ts';
import { type Claim, claimSeason } from './claims.ts';

/** What claims have to be about to say how a season stands. */
export const STATUS_TOPICS: ReadonlySet<ClaimTopic> = new Set(['renewal', 'filming', 'trailer', 'release']);

interface Cites {
  readonly sources: readonly string[];
}

type Told = Cites & { readonly former?: readonly Cites[] };
type Said = Cites & {
  readonly topic: ClaimTopic;
  readonly madeOn?: string;
  readonly withdrawn?: (Cites & { readonly on?: string }) | undefined;
};
type Published = Pick<Source, 'id' | 'published' | 'of'>;

/**
 * The newest publication day among the sources of the milestones and of the claims on renewal, filming, trailer and
 * release (product.md, "newest news"), or null where none is dated. What a record said before and why a claim was withdrawn
 * are news too; that somebody looked and found nothing (`notSeenUntil`) is none. A page that passes on another's is as old as
 * that one. A month counts from its first day, so that we never claim to know later than we do.
 */
export function newestReportDay(
  milestones: readonly Told[],
  claims: readonly Said[],
  sources: readonly Published[],
): DayNumber | null {
  const cited = new Set(newsAmong(milestones, claims).flatMap((fact) => fact.sources));
  const days = sources.flatMap((source) => {
    const age = ageOf(source);
    return cited.has(source.id) && age !== null ? [toRange(age).first] : [];
  });
  return days.length === 0 ? null : Math.max(...days);
}

/** A day that was that of the newest news from another day on. */
export interface Report {
  readonly since: DayNumber;
  readonly day: DayNumber;
}

/** How the newest news (`newestReportDay`) came to be what it is, the oldest first, each newer than the one before. What is undated is not among them. */
export function reportsSoFar(
  milestones: readonly Told[],
  claims: readonly Said[],
  sources: readonly Published[],
): Report[] {
  const reports = new Map(
    sources.flatMap((source) => {
      const [age, since] = [ageOf(source), readableSince(source)];
      return age === null || since === null ? [] : [[source.id, { day: toRange(age).first, since }] as const];
    }),
  );
  const all = newsAmong(milestones, claims).flatMap((fact) =>
    fact.sources.flatMap((id) => {
      const report = reports.get(id);
      return report === undefined ? [] : [{ day: report.day, since: Math.max(report.since, fact.since) }];
    }),
  );
  const newest: Report[] = [];
  for (const report of all.sort((a, b) => a.since - b.since))
    if (report.day > (newest.at(-1)?.day ?? Number.NEGATIVE_INFINITY)) newest.push(report);
  return newest;
}

/** Whose sources are news of a season, and since when each is said. What happened is as old as its sources. */
function newsAmong(milestones: readonly Told[], claims: readonly Said[]): (Cites & { readonly since: DayNumber })[] {
  const always = Number.NEGATIVE_INFINITY;
  const told = milestones.flatMap((milestone) => [milestone, ...(milestone.former ?? [])]);
  return [
    ...told.map(({ sources }) => ({ sources, since: always })),
    ...claims
      .filter(({ topic }) => STATUS_TOPICS.has(topic))
      .flatMap(({ sources, madeOn, withdrawn }) => [
        { sources, since: madeOn === undefined ? always : toRange(madeOn).last },
        ...(withdrawn === undefined
          ? []
          : [{ sources: withdrawn.sources, since: withdrawn.on === undefined ? always : toDay(withdrawn.on) }]),
      ]),
  ];
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
