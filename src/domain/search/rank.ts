import type { Entry, HitKind } from './entries.ts';
import { type Interpretation, interpretQuery } from './query.ts';
import { type Field, forgive, lookUp, RANKS, scoreField, scoreSlips } from './score.ts';

/** An entry that fits, with the field and the reading of the query that fit best. */
export interface Hit {
  readonly entry: Entry;
  readonly field: Field;
  readonly reading: Interpretation;
  readonly score: number;
}

/**
 * What fits a query, best first: exact, prefix, initials, alias, beginning of a word, inside a word. Among equals people
 * come first, then actors, episodes, pages, claims and sources, each in the order of the facts. Only where nothing fits
 * as it stands, one slip is forgiven. `entries` come in that order (see `createEntries`), which a sort keeps.
 */
export function search(entries: readonly Entry[], typed: string): Hit[] {
  const readings = interpretQuery(typed);
  const exact = hitsBy(scoreField, lookUp, entries, readings);
  return exact.length > 0 ? exact : hitsBy(scoreSlips, forgive, entries, readings);
}

const vocabularies = new WeakMap<readonly Entry[], readonly string[]>();

/** Every word of the entries once: most stand in many texts, and a slip is looked for in each word only once. */
function wordsOf(entries: readonly Entry[]): readonly string[] {
  const known = vocabularies.get(entries);
  if (known !== undefined) return known;
  const words = [...new Set(entries.flatMap(({ fields }) => fields.flatMap((field) => field.words)))];
  vocabularies.set(entries, words);
  return words;
}

function hitsBy<Read extends Interpretation>(
  score: (field: Field, reading: Read) => number,
  prepare: (reading: Interpretation, words: readonly string[]) => Read,
  entries: readonly Entry[],
  readings: readonly Interpretation[],
): Hit[] {
  const words = wordsOf(entries);
  const ready = readings.map((reading) => prepare(reading, words));
  return entries.flatMap((entry) => bestHit(score, entry, ready) ?? []).sort((a, b) => a.score - b.score);
}

function kindOf({ entry }: Hit): HitKind {
  return entry.subject.kind;
}

function bestHit<Read extends Interpretation>(
  scoreOf: (field: Field, reading: Read) => number,
  entry: Entry,
  readings: readonly Read[],
): Hit | undefined {
  let best: Hit | undefined;
  for (const reading of readings) {
    for (const field of entry.fields) {
      const score = scoreOf(field, reading);
      if (score < (best?.score ?? RANKS.none)) best = { entry, field, reading, score };
    }
  }
  return best;
}

/** The hits of one kind: the best few, and how many there are. */
export interface HitGroup {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
  readonly total: number;
  /** The place of the group's first hit among all that are shown. */
  readonly first: number;
}

/** Hits by kind, each group where its best hit stands, `most` in each. */
export function groupHits(hits: readonly Hit[], most: number): HitGroup[] {
  let first = 0;
  return [...new Set(hits.map(kindOf))].map((kind) => {
    const own = hits.filter((hit) => kindOf(hit) === kind);
    const group = { kind, hits: own.slice(0, most), total: own.length, first };
    first += group.hits.length;
    return group;
  });
}
