import type { HitGroup } from '#domain/search/rank.ts';
import { searchWords as words } from '#words/search.ts';

import { ResultOption } from './ResultOption.tsx';

interface Props {
  readonly list: string;
  readonly groups: readonly HitGroup[];
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onGo: () => void;
}

/** The results by kind, each kind named in the margin of the page. */
export function Results(props: Props) {
  const { list, groups } = props;
  return (
    <div id={list} role="listbox" aria-label={words.label}>
      {groups.map(({ kind, hits, total, first }) => (
        <div
          key={kind}
          role="group"
          aria-labelledby={`${list}-${kind}`}
          className="border-rule border-b last:border-b-0 sm:grid sm:grid-cols-[7rem_1fr]"
        >
          <div role="presentation" className="px-4 pt-3 sm:py-3">
            <p id={`${list}-${kind}`} className="font-display">
              {words.kinds[kind]}
            </p>
            {hits.length < total ? <p className="text-dust text-xs">{words.of(hits.length, total)}</p> : null}
          </div>
          <div role="presentation" className="sm:border-turned/60 sm:border-l">
            {hits.map((hit, index) => (
              <ResultOption
                key={hit.entry.subject.record.id}
                id={`${list}-${first + index}`}
                hit={hit}
                active={first + index === props.active}
                onPoint={() => props.onActive(first + index)}
                onGo={props.onGo}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
