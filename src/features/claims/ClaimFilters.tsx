import { useState } from 'react';

import { claimBasis, claimTopic } from '#domain/status/claim-kinds.ts';
import { formatLanguage } from '#i18n/format-names.ts';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { Select } from '#ui/Select.tsx';
import { claimWords as words } from '#words/claims.ts';
import { LOCALE } from '#words/locale.ts';

import { type ClaimSearch, claimSort, verdictKind } from './claim-search.ts';
import type { Facets } from './facets.ts';
import { NO_LANGUAGE } from './ledger-row.ts';

const BY_NAME = new Intl.Collator(LOCALE);

/** The filters offer only what some visible claim has, with how many: a choice without any would tell. */
export function ClaimFilters(props: {
  facets: Facets;
  speakers: ReadonlyMap<string, string>;
  search: ClaimSearch;
  onSearch: (search: ClaimSearch) => void;
}) {
  const { facets, speakers, search } = props;
  const set = (change: ClaimSearch) => props.onSearch({ ...search, claim: undefined, ...change });
  const counted = <Value extends string>(
    facet: keyof Facets,
    values: readonly Value[],
    label: (value: Value) => string,
  ) =>
    values.flatMap((value) => {
      const count = facets[facet].get(value);
      return count === undefined ? [] : [{ value, label: words.option(label(value), count) }];
    });
  const languageName = (code: string) => (code === NO_LANGUAGE ? words.noLanguage : formatLanguage(code));
  const byName = (name: (value: string) => string) => (a: string, b: string) => BY_NAME.compare(name(a), name(b));
  const speakerName = (id: string) => speakers.get(id) ?? id;
  // Once opened by an address it stays open: taking back the last filter must not fold it away under a finger.
  const [refined, setRefined] = useState(false);
  const { basis, speaker, language, year, sort } = search;
  if (!refined && [basis, speaker, language, year, sort].some((value) => value !== undefined)) setRefined(true);
  return (
    <div role="search" className="grid gap-3">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        <div className="col-span-2 sm:col-span-1">
          <SearchField
            label={words.search}
            value={search.q ?? ''}
            onChange={(q) => set({ q: q.trim() === '' ? undefined : q.trim() })}
          />
        </div>
        <Select
          label={words.topic}
          value={search.topic ?? ''}
          all={words.all}
          options={counted('topic', claimTopic.options, (value) => words.topics[value])}
          onChange={(topic) => set({ topic })}
        />
        <Select
          label={words.verdict}
          value={search.verdict ?? ''}
          all={words.all}
          options={counted('verdict', verdictKind.options, (value) => words.verdicts[value])}
          onChange={(verdict) => set({ verdict })}
        />
      </div>
      <InlineCollapsible summary={words.moreFilters} open={refined}>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
          <Select
            label={words.speaker}
            value={search.speaker ?? ''}
            all={words.all}
            options={counted('speaker', [...speakers.keys()].sort(byName(speakerName)), speakerName)}
            onChange={(speaker) => set({ speaker })}
          />
          <Select
            label={words.basis}
            value={search.basis ?? ''}
            all={words.all}
            options={counted('basis', claimBasis.options, (value) => words.bases[value])}
            onChange={(basis) => set({ basis })}
          />
          <Select
            label={words.year}
            value={search.year ?? ''}
            all={words.all}
            options={counted('year', [...facets.year.keys()].sort().reverse(), (year) => year)}
            onChange={(year) => set({ year })}
          />
          <Select
            label={words.language}
            value={search.language ?? ''}
            all={words.all}
            options={counted('language', [...facets.language.keys()].sort(byName(languageName)), languageName)}
            onChange={(language) => set({ language })}
          />
          <Select
            label={words.sort}
            value={search.sort ?? ''}
            all={words.newest}
            options={claimSort.options.map((value) => ({ value, label: words.sorts[value] }))}
            onChange={(sort) => set({ sort })}
          />
        </div>
      </InlineCollapsible>
    </div>
  );
}
