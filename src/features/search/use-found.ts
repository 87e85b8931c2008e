import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { formerLaddersQuery, ladderQuery, sourcesQuery } from '#data/facts.ts';
import { loadFor } from '#data/load-for.ts';
import { toRange } from '#domain/facts/calendar.ts';
import { createSourceEntries, type Entry, type Index, type SearchPage as Page } from '#domain/search/entries.ts';
import {
  asksForSources,
  claimHits,
  createFinder,
  type Finder,
  find,
  peopleHits,
  withAnswer,
} from '#domain/search/find.ts';
import type { Question } from '#domain/search/questions.ts';
import type { HitGroup } from '#domain/search/rank.ts';
import type { ClaimTopic } from '#domain/status/claim-kinds.ts';
import type { Verdict } from '#domain/status/verdict.ts';
import type { Story } from '#domain/story/story.ts';
import type { Answer } from '#parts/answers/answer.ts';
import { useDays, useNow, useZone } from '#parts/ClockProvider.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { searchWords as words } from '#words/search.ts';

/** A page that a search leads to: its address, and the name of its words. */
export type SearchPage = {
  [Name in keyof ReturnType<typeof words.pages>]: { readonly to: string; readonly page: Name };
}[keyof ReturnType<typeof words.pages>];

/** The pages of the app and their sections, as the search knows them. */
export function searchedPages(pages: readonly SearchPage[], awaited: number): Page[] {
  const aliases = words.pages(awaited);
  // As the navigation calls it.
  const titleOf = (page: SearchPage['page']) => (page === 'status' ? frame.places.season(awaited) : frame.pages[page]);
  const titles = new Map(pages.map(({ to, page }) => [to, titleOf(page)]));
  return [
    ...pages.map(({ to, page }) => ({ id: page, to, title: titleOf(page), aliases: aliases[page] })),
    ...Object.entries(words.sections(awaited)).map(([address, [title = '', ...others]]) => {
      const [to = '', hash = ''] = address.split('#');
      return { id: address, to, hash, title, on: titles.get(to) ?? '', aliases: others };
    }),
  ];
}

/** The search of this edition over an index as far as the viewer may see it. */
export function finderFor(index: Index, pages: readonly SearchPage[], story: Story): Finder {
  return createFinder(index, searchedPages(pages, index.awaited), (episode) => frame.episode(story, episode), {
    roles: words.roles,
    sourceWords: words.sourceWords,
  });
}

// Spelling out the whole index takes a few frames on an old phone: once a view, not once an opening.
const made = new WeakMap<Index, Finder>();

/** The search over an index, made once. Undefined while the index is on its way. */
export function useFinder(index: Index | undefined, pages: readonly SearchPage[]): Finder | undefined {
  const { story } = useView();
  return useMemo(() => {
    if (index === undefined) return undefined;
    const finder = made.get(index) ?? finderFor(index, pages, story);
    made.set(index, finder);
    return finder;
  }, [index, pages, story]);
}

type Asking = typeof import('./asking.ts');

/** The verdict on each claim of the index by its id; undefined until what they are judged by is there. */
function useVerdicts(
  index: Index | undefined,
  judge: Asking['judgeClaims'] | undefined,
): ReadonlyMap<string, Verdict> | undefined {
  const view = useView();
  // Before anything is typed there is no claim to judge, and no file to load for that.
  const enabled = judge !== undefined;
  const awaited = useQuery({ ...ladderQuery(view), enabled }).data;
  const former = useQuery({ ...formerLaddersQuery(view), enabled }).data;
  const days = useDays(awaited?.newestReport ?? null);
  const { today, dropDay } = days;
  return useMemo(() => {
    if (index === undefined || judge === undefined || awaited === undefined || former === undefined) return undefined;
    return judge(index.claims, [awaited, ...former], { today, dropDay });
  }, [index, judge, awaited, former, today, dropDay]);
}

const MINUTE = 60_000;

/** The answer to a question, worked out anew each minute. Undefined while its facts are on their way. */
function useAnswer(question: Question | null, typed: string, finder: Finder | undefined) {
  const view = useView();
  const now = useNow(MINUTE);
  const zone = useZone();
  const isOn = question !== null && finder !== undefined;
  return useQuery({
    queryKey: ['answer', question, question?.topic === 'term' ? typed : '', view.horizon, now],
    queryFn: async ({ client }): Promise<Answer | null> => {
      if (!isOn) return null;
      const { answerTo } = await import('./answering.ts');
      const load = loadFor({ queryClient: client, view });
      return answerTo({ question, typed, load, index: finder.index, view, now, zone });
    },
    enabled: isOn,
    gcTime: 0,
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  });
}

/** What understands questions, and the list of results: loaded with the first letter. */
function useAsker(finder: Finder | undefined, isOn: boolean) {
  const { data, error, refetch } = useQuery({
    queryKey: ['asking'],
    queryFn: () => import('./asking.ts'),
    enabled: isOn,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  });
  const asker = data === undefined || finder === undefined ? undefined : data.askerFor(finder);
  return {
    asker,
    list: data?.RESULTS,
    judge: data?.judgeClaims,
    failed: error === null ? null : { error, retry: refetch },
  };
}

const NO_SOURCES: readonly Entry[] = [];

/** The sources as they can be found, loaded once somebody asks for some. */
function useSources(finder: Finder | undefined, isTyped: boolean, typed: string, withSources: boolean) {
  const view = useView();
  const enabled = finder !== undefined && isTyped && (withSources || asksForSources(finder, typed));
  const { data, error, refetch } = useQuery({ ...sourcesQuery(view), enabled });
  const index = finder?.index;
  const all = useMemo(
    () => (index === undefined || data === undefined ? NO_SOURCES : createSourceEntries(index, data.sources)),
    [index, data],
  );
  return {
    entries: enabled ? all : NO_SOURCES,
    isLoading: enabled && data === undefined && error === null,
    failed: enabled && error !== null ? { error, retry: refetch } : null,
  };
}

/** All that a query brings up. */
export interface Findings {
  /** Draws the results, once that is there. */
  readonly list: typeof import('./asking.ts')['RESULTS'] | undefined;
  /** What is needed to understand anything is still on its way. */
  readonly isLoading: boolean;
  readonly question: Question | null;
  /** Undefined while it is on its way, null where there is none. */
  readonly answer: Answer | null | undefined;
  readonly failed: { readonly error: Error; readonly retry: () => unknown } | null;
  readonly groups: readonly HitGroup[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The subject whose claims are shown, where they come with an answer. */
  readonly topic: ClaimTopic | undefined;
}

/** What is found by what is typed, and what it asks. */
export function useFound(finder: Finder | undefined, typed: string, withSources: boolean, hasSeen: boolean): Findings {
  const isTyped = typed.trim() !== '';
  const { asker, list, judge, failed } = useAsker(finder, isTyped || hasSeen);
  const sources = useSources(finder, isTyped, typed, withSources);
  const { question, own } = useMemo(() => {
    if (finder === undefined || asker === undefined || !isTyped) return { question: null, own: [] };
    const asks = asker(typed);
    return { question: asks, own: find(finder, typed, asks, sources.entries) };
  }, [finder, asker, typed, isTyped, sources.entries]);
  const { data, error, refetch } = useAnswer(question, typed, finder);
  const verdicts = useVerdicts(finder?.index, judge);
  const answer = question === null ? null : data;
  const topic = answer?.claims;
  const groups = useMemo(() => {
    if (finder === undefined) return [];
    const people = peopleHits(finder, answer?.people ?? []);
    const claims = topic === undefined ? null : { ids: aboutTopic(finder.index, topic, verdicts), total: 0 };
    const withIts = withAnswer(
      own,
      people,
      claims && { hits: claimHits(finder, claims.ids), total: claims.ids.length },
    );
    // No claim stands anywhere without its verdict.
    return verdicts === undefined ? withIts.filter(({ kind }) => kind !== 'claims') : withIts;
  }, [finder, own, answer, topic, verdicts]);
  return {
    list,
    isLoading: isTyped && failed === null && (finder === undefined || asker === undefined || sources.isLoading),
    question,
    answer,
    failed: error === null ? (failed ?? sources.failed) : { error, retry: refetch },
    groups,
    verdicts: verdicts ?? new Map(),
    topic,
  };
}

const SETTLED: ReadonlySet<Verdict['kind']> = new Set(['missed', 'came-true']);

/** The claims on a subject, the newest first, but those that dates can settle before the others. */
function aboutTopic(
  { claims }: Index,
  topic: ClaimTopic,
  verdicts: ReadonlyMap<string, Verdict> | undefined,
): string[] {
  const kindOf = (id: string) => verdicts?.get(id)?.kind ?? 'unscored';
  const day = ({ madeOn }: Index['claims'][number]) => toRange(madeOn).last;
  const own = claims
    .filter((claim) => claim.topic === topic)
    .toSorted((a, b) => day(b) - day(a))
    .map(({ id }) => id);
  const isOpen = (id: string) => kindOf(id) === 'open';
  const settled = own.filter((id) => SETTLED.has(kindOf(id)));
  const open = own.filter(isOpen);
  // Two that dates have settled, and one that they have not, say more than the three newest.
  const first = [...settled.slice(0, 2), ...open.slice(0, 1), ...settled.slice(2), ...open.slice(1)];
  return [...first, ...own.filter((id) => !first.includes(id))];
}
