import { toDay, toRange } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import type { Source } from '#domain/sources/sources.ts';
import type { LedgerEntry } from '#domain/status/ledger.ts';

import type { ClaimSearch } from './claim-search.ts';

/** The value of the language filter for claims whose sources’ language nobody noted. */
export const NO_LANGUAGE = 'unknown';

/** A ledger entry with what the filters ask for: its year, the languages of its sources, and its words folded once. */
export interface LedgerRow extends LedgerEntry {
  readonly year: string;
  readonly languages: readonly string[];
  readonly text: string;
}

/** Folds text so that case and the spelling of accents and Hangul do not matter. */
const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** The rows of the ledger. The words are those of the claim and its speakers. */
export function toRows(
  ledger: readonly LedgerEntry[],
  sources: readonly Pick<Source, 'id' | 'language'>[],
): LedgerRow[] {
  const languageOf = new Map(sources.map(({ id, language }) => [id, language ?? NO_LANGUAGE]));
  return ledger.map((entry) => {
    const { claim, speakers, relays } = entry;
    const names = [...speakers, ...relays].flatMap(({ name }) => (name.ko === null ? [name.en] : [name.en, name.ko]));
    return {
      ...entry,
      year: claim.madeOn.slice(0, 4),
      languages: [...new Set(claim.sources.flatMap((id) => languageOf.get(id) ?? []))],
      text: fold([says(claim.statement), ...names].join('\n')),
    };
  });
}

const VALUES = {
  topic: ({ claim }) => [claim.topic],
  basis: ({ claim }) => [claim.basis],
  verdict: ({ verdict }) => [verdict.kind],
  speaker: ({ claim }) => claim.speakers,
  language: ({ languages }) => languages,
  year: ({ year }) => [year],
} as const satisfies Record<string, (row: LedgerRow) => readonly string[]>;
type Facet = keyof typeof VALUES;

/** For each filter its values among some rows, with how many rows have them: a choice that nobody has would tell. */
export type Facets = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Counts every value of every filter. */
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

/**
 * The rows that pass the filters, in their order. Those that dates can't settle are held back (`unscored` says how many) unless they
 * are asked for, or nothing else passes.
 */
export function pickRows(
  rows: readonly LedgerRow[],
  search: ClaimSearch,
): { readonly shown: readonly LedgerRow[]; readonly unscored: number } {
  const passing = sortRows(filterRows(rows, search), search.sort);
  if (search.unscored === 'shown' || search.claim !== undefined) return { shown: passing, unscored: 0 };
  const scored = passing.filter(({ verdict }) => verdict.kind !== 'unscored');
  return scored.length === 0
    ? { shown: passing, unscored: 0 }
    : { shown: scored, unscored: passing.length - scored.length };
}

function filterRows(rows: readonly LedgerRow[], search: ClaimSearch): readonly LedgerRow[] {
  const text = search.q === undefined ? undefined : fold(search.q);
  return rows.filter(
    ({ claim, verdict, languages, year, text: words }) =>
      (search.claim === undefined || claim.id === search.claim) &&
      (search.topic === undefined || claim.topic === search.topic) &&
      (search.basis === undefined || claim.basis === search.basis) &&
      (search.verdict === undefined || verdict.kind === search.verdict) &&
      (search.speaker === undefined || claim.speakers.includes(search.speaker)) &&
      (search.language === undefined || languages.includes(search.language)) &&
      (search.year === undefined || year === search.year) &&
      (text === undefined || words.includes(text)),
  );
}

/** Rows in another order than the ledger's own (newest first). Those without what is asked for come last. */
function sortRows(rows: readonly LedgerRow[], sort: ClaimSearch['sort']): readonly LedgerRow[] {
  if (sort === undefined) return rows;
  return rows
    .map((row) => ({ row, key: SORT_KEYS[sort](row) }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
}

const LAST = Number.MAX_SAFE_INTEGER;

// Sorting keeps the ledger's order where keys are equal.
const SORT_KEYS = {
  oldest: ({ claim }) => toRange(claim.madeOn).last,
  window: ({ claim }) => (claim.window === null ? LAST : toDay(claim.window.from)),
  off: ({ verdict }) => (verdict.kind === 'missed' ? -verdict.by : LAST),
} as const satisfies Record<NonNullable<ClaimSearch['sort']>, (row: LedgerRow) => number>;
