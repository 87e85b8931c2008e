import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { portraitsQuery } from '#data/facts.ts';
import { PortraitsProvider } from '#parts/PortraitsProvider.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { searchWords as words } from '#words/search.ts';

import { ResultOption } from './ResultOption.tsx';
import type { Findings } from './use-found.ts';

interface Props {
  readonly list: string;
  readonly found: Findings;
  /** What the one group is called that is no result. */
  readonly label: string | undefined;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onGo: () => void;
}

/** The results by what they are. */
export function Results(props: Props) {
  const { list } = props;
  const { groups, verdicts } = props.found;
  // Nobody who only reads an answer waits for faces.
  const faces = useQuery({ ...portraitsQuery(useView()), enabled: groups.some(({ kind }) => kind === 'people') });
  const firsts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0));
  return (
    <PortraitsProvider portraits={faces.data?.portraits ?? []}>
      <div id={list} role="listbox" aria-label={words.list}>
        {groups.map(({ kind, hits }, at) => (
          <div key={kind} role="group" aria-labelledby={`${list}-${kind}`} className="pt-5">
            <p id={`${list}-${kind}`} className="mx-4 chalk-line pb-1 font-display text-xl sm:mx-5">
              {props.label ?? words.groups[kind]}
            </p>
            {hits.map((hit, own) => {
              const index = (firsts[at] ?? 0) + own;
              return (
                <ResultOption
                  key={`${hit.entry.subject.kind} ${hit.entry.subject.record.id}`}
                  id={`${list}-${index}`}
                  hit={hit}
                  verdict={kind === 'claims' ? verdicts.get(hit.entry.subject.record.id) : undefined}
                  active={index === props.active}
                  onPoint={() => props.onActive(index)}
                  onGo={props.onGo}
                />
              );
            })}
          </div>
        ))}
      </div>
    </PortraitsProvider>
  );
}

/** What goes on from the results: the ledger of the same subject, and the sources, which come on request. */
export function Further(props: { found: Findings; typed: string; onSources: () => void; onGo: () => void }) {
  const { groups, topic } = props.found;
  const claims = groups.find(({ kind }) => kind === 'claims');
  const hasMore = claims !== undefined && claims.total > claims.hits.length;
  return (
    <div className="grid justify-items-start px-4 pb-4 sm:px-5">
      {hasMore && topic !== undefined ? (
        <Link
          to="/status/claims/"
          search={{ topic }}
          className="flex min-h-14 w-full items-center justify-between gap-4 border-rule border-t"
          onClick={props.onGo}
        >
          {words.allOf(words.topics[topic])}
          <span className="text-dust">{words.count(claims.total)} ›</span>
        </Link>
      ) : null}
      {hasMore && topic === undefined ? (
        <Link
          to="/status/claims/"
          search={{ q: props.typed.trim() }}
          className="flex min-h-14 w-full items-center justify-between gap-4 border-rule border-t"
          onClick={props.onGo}
        >
          {words.allClaims} <span className="text-dust">›</span>
        </Link>
      ) : null}
      {groups.some(({ kind }) => kind === 'sources') ? null : (
        <Button look="quiet" className="-ml-4 text-sm" onClick={props.onSources}>
          {words.sources}
        </Button>
      )}
    </div>
  );
}
