import type { Entry, HitKind } from './entries.ts';
import { type Interpretation, interpretQuery, type Synonyms } from './query.ts';
import { type Field, forgive, lookUp, RANKS, scoreField, scoreNameSlips, scoreSlips } from './score.ts';

/** An entry that fits, with the field and the reading of the query that fit best; without a reading where it was not looked for by name. */
export interface Hit {
  readonly entry: Entry;
  readonly field: Field;
  readonly reading: Interpretation | null;
  readonly score: number;
}

/**
 * What fits a query, best first: exact, prefix, initials, alias, beginning of a word, inside a word. Among equals people
 * come first, then those who are only cast, episodes, pages, claims and sources, each in the order of the facts. Where no name fits
 * as it stands one slip is forgiven it, and where nothing fits at all, any word. `entries` come in that order (see `createEntries`), which a
 * sort keeps. `synonyms` are words of the page's language for what people are.
 */
export function search(entries: readonly Entry[], typed: string, synonyms: Synonyms = {}): Hit[] {
  const readings = interpretQuery(typed, synonyms);
  const words = wordsOf(entries);
  const exact = hitsBy(
    scoreField,
    entries,
    readings.map((reading) => lookUp(reading, words)),
  );
  if (exact.some(({ score }) => score < RANKS.word)) return exact;
  const forgiving = readings.map((reading) => forgive(reading, words));
  if (exact.length === 0) return hitsBy(scoreSlips, entries, forgiving);
  const found = new Set(exact.map(({ entry }) => entry));
  const others = entries.filter((entry) => !found.has(entry));
  return [...exact, ...hitsBy(scoreNameSlips, others, forgiving)];
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
  entries: readonly Entry[],
  readings: readonly Read[],
): Hit[] {
  return entries.flatMap((entry) => bestHit(score, entry, readings) ?? []).sort((a, b) => a.score - b.score);
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

/** What results stand under, in the order in which they are shown. */
export const GROUPS = ['people', 'episodes', 'pages', 'claims', 'sources'] as const;
export type GroupKind = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<HitKind, GroupKind>> = {
  person: 'people',
  cast: 'people',
  credit: 'people',
  episode: 'episodes',
  page: 'pages',
  claim: 'claims',
  source: 'sources',
};

/** The hits of one group: the best few, and how many there are. */
export interface HitGroup {
  readonly kind: GroupKind;
  readonly hits: readonly Hit[];
  readonly total: number;
}

/**
 * Hits by what they are, in one order, so that whoever looks knows where to: but a name that was typed in full stands before what
 * only holds the word. `most` says how many of each are shown.
 */
export function groupHits(hits: readonly Hit[], most: (kind: GroupKind) => number): HitGroup[] {
  const groups = GROUPS.flatMap((kind) => {
    const own = hits.filter(({ entry }) => GROUP_OF[entry.subject.kind] === kind);
    return own.length === 0 ? [] : [{ kind, hits: own.slice(0, most(kind)), total: own.length, best: own[0]?.score }];
  });
  const tier = ({ best = RANKS.none }: { readonly best?: number | undefined }) =>
    best < RANKS.initials ? 0 : best < RANKS.word ? 1 : 2;
  return groups.sort((a, b) => tier(a) - tier(b));
}
