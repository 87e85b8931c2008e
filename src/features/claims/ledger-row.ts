import { toDay } from '#domain/facts/calendar.ts';
import type { Source } from '#domain/sources/sources.ts';
import type { LedgerEntry } from '#domain/status/ledger.ts';

/** The value of the language filter for claims whose sources’ language nobody noted. */
export const NO_LANGUAGE = 'unknown';

/** A ledger entry with what the filters ask for: its year, the languages of its sources, and its words folded once. */
export interface LedgerRow extends LedgerEntry {
  readonly year: string;
  readonly languages: readonly string[];
  readonly text: string;
}

/** Folds text so that case and the spelling of accents and Hangul do not matter. */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** The rows of the ledger. The words are those of the claim, its speakers, and its note as far as it is shown. */
export function toRows(
  ledger: readonly LedgerEntry[],
  sources: readonly Pick<Source, 'id' | 'language'>[],
): LedgerRow[] {
  const languageOf = new Map(sources.map(({ id, language }) => [id, language ?? NO_LANGUAGE]));
  return ledger.map((entry) => {
    const { claim, speakers, relays } = entry;
    const note = claim.note === null || claim.note.hidden ? [] : [claim.note.value.en];
    const names = [...speakers, ...relays].flatMap(({ name }) => (name.ko === null ? [name.en] : [name.en, name.ko]));
    return {
      ...entry,
      year: claim.madeOn.slice(0, 4),
      languages: [...new Set(claim.sources.flatMap((id) => languageOf.get(id) ?? []))],
      text: fold([claim.statement.en, ...note, ...names].join('\n')),
    };
  });
}

/** The days from the first year in which something was claimed to the last that a claim names, or this one. */
export function axisOf(rows: readonly LedgerRow[], today: number): { first: number; last: number } {
  const now = String(new Date(today * 86_400_000).getUTCFullYear());
  let [first, last] = [now, now];
  for (const { year, claim } of rows) {
    if (year < first) first = year;
    if (claim.window === null) continue;
    const [from, to] = [claim.window.from.slice(0, 4), claim.window.to.slice(0, 4)];
    if (from < first) first = from;
    if (to > last) last = to;
  }
  return { first: toDay(`${first}-01-01`), last: toDay(`${last}-12-31`) };
}
