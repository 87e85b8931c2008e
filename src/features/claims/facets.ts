import type { LedgerRow } from './ledger-row.ts';

/** For each filter its values among some rows, with how many rows have them: a choice that nobody has would tell. */
export type Facets = Readonly<Record<Facet, ReadonlyMap<string, number>>>;
type Facet = keyof typeof VALUES;

const VALUES = {
  topic: ({ claim }) => [claim.topic],
  basis: ({ claim }) => [claim.basis],
  verdict: ({ verdict }) => [verdict.kind],
  speaker: ({ claim }) => claim.speakers,
  language: ({ languages }) => languages,
  year: ({ year }) => [year],
} as const satisfies Record<string, (row: LedgerRow) => readonly string[]>;

/** Counts every value of every filter in one walk. */
export function countFacets(rows: readonly LedgerRow[]): Facets {
  const count = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const row of rows) for (const value of VALUES[facet](row)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    topic: count('topic'),
    basis: count('basis'),
    verdict: count('verdict'),
    speaker: count('speaker'),
    language: count('language'),
    year: count('year'),
  };
}
