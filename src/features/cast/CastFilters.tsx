import { useState } from 'react';

import { group } from '#domain/facts/group.ts';
import { MARKS } from '#domain/people/marks.ts';
import { Button } from '#ui/Button.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { Select } from '#ui/Select.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

import type { Facets } from './cards.ts';
import { type CastSearch, castSort, RETURNS } from './cast-search.ts';

interface Props {
  readonly season: number;
  readonly facets: Facets;
  readonly search: CastSearch;
  /** How many people are left. */
  readonly shown: number;
  readonly onSearch: (search: CastSearch) => void;
}

/** One row: a field for a name, and a button behind which everything else is chosen. */
export function CastFilters(props: Props) {
  const { search } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <div role="search" className="grid max-w-2xl grid-cols-[minmax(0,1fr)_auto] gap-2.5 print:hidden">
      <SearchField
        label={words.search}
        placeholder={words.searchHint}
        value={search.q ?? ''}
        onChange={(q) => props.onSearch({ ...search, q: q.trim() === '' ? undefined : q.trim() })}
      />
      <Button aria-haspopup="dialog" className="min-h-11!" onClick={() => setOpen(true)}>
        {words.sortButton}
      </Button>
      {isOpen ? <SortSheet {...props} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

/** Order and filters. They offer only what some visible person has, with how many: a choice without anybody would tell. */
function SortSheet(props: Props & { onClose: () => void }) {
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
    <Sheet label={words.sortTitle} closeLabel={words.showFound(props.shown)} onClose={props.onClose}>
      <h2 className="font-display text-2xl leading-tight">{words.sortTitle}</h2>
      <Select
        label={words.sort}
        value={search.sort ?? ''}
        all={words.appearance}
        options={castSort.options.map((value) => ({ value, label: words.sorts[value] }))}
        onChange={(sort) => set({ sort })}
      />
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
        options={counted('class', [...facets.class.keys()].sort(), words.classChoice)}
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
    </Sheet>
  );
}
