import { group } from '#domain/facts/group.ts';
import { MARKS } from '#domain/people/marks.ts';
import { SearchField } from '#ui/SearchField.tsx';
import { Select } from '#ui/Select.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

import { type CastSearch, castSort, RETURNS } from './cast-search.ts';
import type { Facets } from './facets.ts';

/** The filters offer only what some visible person has, with how many: a choice without anybody would tell. */
export function CastFilters(props: {
  season: number;
  facets: Facets;
  search: CastSearch;
  onSearch: (search: CastSearch) => void;
}) {
  const { facets, search } = props;
  const set = (change: CastSearch) => props.onSearch({ ...search, ...change });
  const counted = <Value extends string>(
    facet: keyof Facets,
    values: readonly Value[],
    label: (value: Value) => string,
  ) =>
    values.flatMap((value) => {
      const count = facets[facet].get(value);
      return count === undefined ? [] : [{ value, label: words.option(label(value), count) }];
    });
  return (
    <div
      role="search"
      className="grid grid-cols-2 gap-3 max-sm:[&>:last-child:nth-child(even)]:col-span-2 sm:grid-cols-3 print:hidden xl:grid-flow-col xl:auto-cols-fr xl:grid-cols-[2fr]"
    >
      <div className="col-span-2 sm:col-span-1">
        <SearchField
          label={words.search}
          value={search.q ?? ''}
          onChange={(q) => set({ q: q.trim() === '' ? undefined : q.trim() })}
        />
      </div>
      <Select
        label={words.group}
        value={search.group ?? ''}
        all={words.all}
        options={counted('group', group.options, (value) => words.groups[value])}
        onChange={(circle) => set({ group: circle })}
      />
      <Select
        label={words.status}
        value={search.status ?? ''}
        all={words.all}
        options={counted('status', MARKS, (value) => words.marks[value].name)}
        onChange={(status) => set({ status })}
      />
      <Select
        label={words.classLabel}
        value={search.class ?? ''}
        all={words.all}
        options={counted('class', [...facets.class.keys()].sort(), (value) => value)}
        onChange={(form) => set({ class: form })}
      />
      {facets.coming.size === 0 ? null : (
        <Select
          label={words.comingFilter(props.season)}
          value={search.coming ?? ''}
          all={words.all}
          options={counted('coming', RETURNS, (value) => words.comingFilters[value])}
          onChange={(coming) => set({ coming })}
        />
      )}
      <Select
        label={words.sort}
        value={search.sort ?? ''}
        all={words.appearance}
        options={castSort.options.map((value) => ({ value, label: words.sorts[value] }))}
        onChange={(sort) => set({ sort })}
      />
    </div>
  );
}
