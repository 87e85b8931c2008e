import type { UseSuspenseQueryOptions } from '@tanstack/react-query';

import { claimSeason } from '#domain/status/claims.ts';
import { type Report, reportsSoFar } from '#domain/status/newest-report.ts';
import { createView, START, type View } from '#domain/story/shield.ts';

import { allInOrder } from './all-in-order.ts';
import { claimsQuery, formerLaddersQuery, ladderQuery, sourcesQuery } from './facts.ts';

/** By the number of a season. */
type Reports = ReadonlyMap<number, readonly Report[]>;

/**
 * How the newest news of each season came to be what it is: read off every claim, hidden ones too, as the newest news itself is. It
 * gives out days alone.
 */
export const reportsQuery = ({ story }: View): UseSuspenseQueryOptions<Reports, Error, Reports, string[]> => ({
  queryKey: ['reports'],
  queryFn: async ({ client }) => {
    const everything = createView(story, story.points.at(-1)?.id ?? START);
    const [awaited, former, { claims }, { sources }] = await allInOrder([
      client.query(ladderQuery(everything)),
      client.query(formerLaddersQuery(everything)),
      client.query(claimsQuery(everything)),
      client.query(sourcesQuery(everything)),
    ]);
    return new Map(
      [awaited, ...former].map(({ season, milestones }) => [
        season,
        reportsSoFar(
          milestones,
          claims.filter((claim) => claimSeason(claim) === season),
          sources,
        ),
      ]),
    );
  },
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  retry: false,
  structuralSharing: false,
});
