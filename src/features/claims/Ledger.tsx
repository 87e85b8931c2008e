import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';

import { sourcesQuery } from '#data/facts.ts';
import { claimBasis, claimTopic } from '#domain/status/claim-kinds.ts';
import type { LedgerEntry } from '#domain/status/ledger.ts';
import { formatLanguage } from '#i18n/format-names.ts';
import { nameOf } from '#i18n/names.ts';
import { useFact } from '#shield/use-fact.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Polite } from '#ui/Polite.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { Select } from '#ui/Select.tsx';
import { claimWords as words } from '#words/claims.ts';
import { LOCALE } from '#words/locale.ts';

import { ClaimNotice } from './ClaimNotice.tsx';
import { type ClaimSearch, claimSort, verdictKind } from './claim-search.ts';
import { isFiltered } from './ledger-asked.ts';
import { countFacets, type Facets, type LedgerRow, NO_LANGUAGE, pickRows, toRows } from './ledger-rows.ts';
import { useLedTo } from './use-led-to.ts';

const PAGE = 20;

const BY_NAME = new Intl.Collator(LOCALE);

/** The claims of a season that pass the filters of the address. A search that is on its way to the address only moves the list. */
export function Ledger(props: {
  ledger: readonly LedgerEntry[];
  search: ClaimSearch;
  onSearch: (search: ClaimSearch) => void;
}) {
  const { ledger, search, onSearch } = props;
  const { sources } = useFact(sourcesQuery);
  const rows = useMemo(() => toRows(ledger, sources), [ledger, sources]);
  const facets = useMemo(() => countFacets(rows), [rows]);
  const speakers = useMemo(
    () => new Map(rows.flatMap((row) => row.speakers.map((speaker) => [speaker.id, nameOf(speaker.name)]))),
    [rows],
  );
  // The field shows a letter before the list has answered it.
  const asked = useDeferredValue(search);
  const { shown, unscored } = useMemo(() => pickRows(rows, asked), [rows, asked]);
  const place = useRef<HTMLDivElement>(null);
  // Whoever came for the claims is led to them.
  useLedTo(place);
  return (
    <div ref={place} className="grid scroll-mt-20 grid-cols-1 gap-4">
      <Filters facets={facets} speakers={speakers} search={search} onSearch={onSearch} />
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-3">
        <Polite>{words.count(shown.length, rows.length)}</Polite>
        {isFiltered(search) ? (
          <Button onClick={() => onSearch({ season: search.season, show: 'claims' })}>{words.clearFilters}</Button>
        ) : null}
      </div>
      {shown.length === 0 ? <Empty>{words.none}</Empty> : null}
      <Rows
        rows={shown}
        count={Number(asked.shown ?? PAGE)}
        onCount={(count) => onSearch({ ...search, shown: String(count) })}
      />
      {unscored === 0 ? null : (
        <p className="text-dust">
          {words.unscored(unscored)}{' '}
          <Button look="quiet" onClick={() => onSearch({ ...search, unscored: 'shown' })}>
            {words.showUnscored}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Rows, as far as they are shown; on paper all. The focus goes on with the first of those that were asked for. */
function Rows(props: { rows: readonly LedgerRow[]; count: number; onCount: (count: number) => void }) {
  const { rows, count } = props;
  const list = useRef<HTMLOListElement>(null);
  const next = useRef<number>(undefined);
  const printing = useSyncExternalStore(watchPrinting, isPrinting, () => false);
  useLayoutEffect(() => {
    if (next.current === undefined || next.current >= count) return;
    const first = list.current?.children[next.current];
    if (!(first instanceof HTMLElement)) return;
    first.focus();
    next.current = undefined;
  }, [count]);
  const standing = printing ? rows : rows.slice(0, count);
  return (
    <>
      <ol ref={list} className="lg:grid lg:grid-cols-2 lg:gap-x-16">
        {standing.map((row, index) => (
          <li
            key={row.claim.id}
            tabIndex={-1}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className="border-rule border-t"
          >
            <ClaimNotice entry={row} />
          </li>
        ))}
      </ol>
      {standing.length === rows.length ? null : (
        <Button
          className="justify-self-start print:hidden"
          onClick={() => {
            next.current = count;
            props.onCount(count + PAGE);
          }}
        >
          {words.more(Math.min(PAGE, rows.length - count))}
        </Button>
      )}
    </>
  );
}

let beforePrint = false;
const isPrinting = () => beforePrint;

function watchPrinting(listener: () => void): () => void {
  const set = (value: boolean) => () => {
    beforePrint = value;
    listener();
  };
  const [start, end] = [set(true), set(false)];
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
  };
}

/** The filters offer only what some visible claim has, with how many: a choice without any would tell. */
function Filters(props: {
  facets: Facets;
  speakers: ReadonlyMap<string, string>;
  search: ClaimSearch;
  onSearch: (search: ClaimSearch) => void;
}) {
  const { facets, speakers, search } = props;
  const set = (change: ClaimSearch) =>
    props.onSearch({ ...search, show: 'claims', claim: undefined, shown: undefined, ...change });
  const choice = <Value extends string>(
    facet: keyof Facets,
    label: string,
    values: readonly Value[],
    name: (value: Value) => string,
    value: Value | undefined,
    onChange: (value: Value | undefined) => void,
  ) => (
    <Select
      label={label}
      value={value ?? ''}
      all={words.all}
      options={values.flatMap((one) => {
        const count = facets[facet].get(one);
        return count === undefined ? [] : [{ value: one, label: words.option(name(one), count) }];
      })}
      onChange={onChange}
    />
  );
  const languageName = (code: string) => (code === NO_LANGUAGE ? words.noLanguage : formatLanguage(code));
  const byName = (name: (value: string) => string) => (a: string, b: string) => BY_NAME.compare(name(a), name(b));
  const speakerName = (id: string) => speakers.get(id) ?? id;
  // Once opened by an address it stays open: taking back the last filter must not fold it away under a finger.
  const [refined, setRefined] = useState(false);
  const { topic, verdict, basis, speaker, language, year, sort } = search;
  if (!refined && [basis, speaker, language, year, sort].some((value) => value !== undefined)) setRefined(true);
  return (
    <div role="search" className="grid gap-3 print:hidden">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        <div className="col-span-2 sm:col-span-1">
          <SearchField
            label={words.search}
            value={search.q ?? ''}
            onChange={(q) => set({ q: q.trim() === '' ? undefined : q.trim() })}
          />
        </div>
        {choice(
          'topic',
          words.topic,
          claimTopic.options,
          (value) => words.topics[value],
          topic,
          (to) => set({ topic: to }),
        )}
        {choice(
          'verdict',
          words.verdict,
          verdictKind.options,
          (value) => words.verdicts[value],
          verdict,
          (to) => set({ verdict: to }),
        )}
      </div>
      <InlineCollapsible summary={words.moreFilters} open={refined}>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
          {choice(
            'speaker',
            words.speaker,
            [...speakers.keys()].sort(byName(speakerName)),
            speakerName,
            speaker,
            (to) => set({ speaker: to }),
          )}
          {choice(
            'basis',
            words.basis,
            claimBasis.options,
            (value) => words.bases[value],
            basis,
            (to) => set({ basis: to }),
          )}
          {choice(
            'year',
            words.year,
            [...facets.year.keys()].sort().reverse(),
            (value) => value,
            year,
            (to) => set({ year: to }),
          )}
          {choice(
            'language',
            words.language,
            [...facets.language.keys()].sort(byName(languageName)),
            languageName,
            language,
            (to) => set({ language: to }),
          )}
          <Select
            label={words.sort}
            value={sort ?? ''}
            all={words.newest}
            options={claimSort.options.map((value) => ({ value, label: words.sorts[value] }))}
            onChange={(to) => set({ sort: to })}
          />
        </div>
      </InlineCollapsible>
    </div>
  );
}
