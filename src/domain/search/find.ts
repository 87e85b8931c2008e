import { createEntries, type Entry, type HitKind, type Index, type SearchPage } from './entries.ts';
import type { Synonyms } from './query.ts';
import type { Question } from './questions.ts';
import { GROUPS, type GroupKind, groupHits, type Hit, type HitGroup, search } from './rank.ts';
import { RANKS } from './score.ts';
import { spell } from './spell.ts';

/** The words of a language that a search is understood by. */
export interface FinderWords {
  readonly roles: Synonyms;
  /** Said beside what is looked for among the sources. */
  readonly sourceWords: readonly string[];
}

/** All that a query is looked up in. Made once for an index and a viewer. */
export interface Finder {
  readonly index: Index;
  readonly entries: readonly Entry[];
  /** Those that have a name of their own, as claims have none. */
  readonly named: readonly Entry[];
  readonly people: readonly Entry[];
  readonly publishers: ReadonlySet<string>;
  readonly words: FinderWords;
}

/** How many results of each group are shown; typing on narrows them. */
const MOST: Readonly<Record<GroupKind, number>> = { people: 5, episodes: 4, pages: 4, claims: 3, sources: 8 };

/** Prepares an index that has been shielded for a viewer, and the pages. `episodeTitle` names an episode in the page's language. */
export function createFinder(
  index: Index,
  pages: readonly SearchPage[],
  episodeTitle: (episode: Index['episodes'][number]) => string,
  words: FinderWords,
): Finder {
  const all = createEntries(index, pages, episodeTitle);
  const of = (...kinds: readonly HitKind[]) => all.filter(({ subject }) => kinds.includes(subject.kind));
  return {
    index,
    entries: of('person', 'cast', 'credit', 'episode', 'page', 'claim'),
    named: of('person', 'cast', 'credit', 'page'),
    people: of('person'),
    publishers: new Set(index.publishers.map(({ name }) => spell(name).tight)),
    words,
  };
}

const withoutSourceWords = ({ words }: Finder, typed: string) =>
  typed
    .split(/\s+/)
    .filter((word) => !words.sourceWords.includes(word.toLowerCase()))
    .join(' ')
    .trim();

/** Whether a query asks for sources: by a word that says so, or by a publisher's name. */
export function asksForSources(finder: Finder, typed: string): boolean {
  return withoutSourceWords(finder, typed) !== typed.trim() || finder.publishers.has(spell(typed).tight);
}

/**
 * What a query finds, in the order in which it is shown. Of a `question` only what is called by its words comes with it: the claims and people that it is about come with
 * its answer. `sources` are there where they were asked for (`asksForSources`, or a choice of the viewer).
 */
export function find(
  finder: Finder,
  typed: string,
  question: Question | null,
  sources: readonly Entry[] = [],
): HitGroup[] {
  const { words } = finder;
  const text = withoutSourceWords(finder, typed);
  const isAsked = text !== typed.trim();
  if (isAsked && text !== '') return grouped(search(sources, text, words.roles));
  const isSentence = question !== null && /\S\s\S/.test(typed.trim());
  const hits = search(isSentence ? finder.named : finder.entries, typed, words.roles);
  const own = isSentence ? hits.filter(({ score }) => score < RANKS.word) : hits;
  return grouped([...own, ...search(sources, typed, words.roles)]);
}

const grouped = (hits: readonly Hit[]) => groupHits(hits, (kind) => MOST[kind]);

/** Whose name, or whose role, a text is; null where it is nobody's. */
export function personNamed({ people, words }: Finder, name: string): string | null {
  const [hit] = search(people, name, words.roles);
  return hit !== undefined && (hit.score < RANKS.word || hit.score === RANKS.typo) ? hit.entry.subject.record.id : null;
}

/** The entries of some people as results, in that order. */
export function peopleHits({ people }: Finder, ids: readonly string[]): Hit[] {
  return ids.flatMap((id) => {
    const entry = people.find(({ subject }) => subject.record.id === id);
    const field = entry?.fields[0];
    return entry === undefined || field === undefined ? [] : [{ entry, field, reading: null, score: 0 }];
  });
}

/** Some claims as results, in that order. */
export function claimHits({ entries }: Finder, ids: readonly string[]): Hit[] {
  const byId = new Map(
    entries.flatMap((entry) => (entry.subject.kind === 'claim' ? [[entry.subject.record.id, entry]] : [])),
  );
  return ids.flatMap((id) => {
    const entry = byId.get(id);
    const field = entry?.fields[0];
    return entry === undefined || field === undefined ? [] : [{ entry, field, reading: null, score: RANKS.word }];
  });
}

/** Results with those that belong to an answer: its people first, its claims in place of those that only hold the words. */
export function withAnswer(
  groups: readonly HitGroup[],
  people: readonly Hit[],
  claims: { readonly hits: readonly Hit[]; readonly total: number } | null,
): HitGroup[] {
  const known = new Set(people.map(({ entry }) => entry));
  return GROUPS.flatMap((kind) => {
    const own = groups.find((group) => group.kind === kind);
    if (kind === 'claims' && claims !== null) {
      return claims.total === 0 ? [] : [{ kind, hits: claims.hits.slice(0, MOST.claims), total: claims.total }];
    }
    if (kind !== 'people' || people.length === 0) return own === undefined ? [] : [own];
    const hits = [...people, ...(own?.hits ?? []).filter(({ entry }) => !known.has(entry))];
    return [{ kind, hits: hits.slice(0, Math.max(MOST.people, people.length)), total: hits.length }];
  });
}
