import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { searchQuery } from '#data/facts.ts';
import { groupHits, search } from '#domain/search/rank.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { Empty } from '#ui/Empty.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { searchWords as words } from '#words/search.ts';

import { Help } from './Help.tsx';
import { KeyHints } from './KeyHints.tsx';
import { NotLoaded } from './NotLoaded.tsx';
import { Results } from './Results.tsx';
import { SearchInput } from './SearchInput.tsx';
import type { SearchPlace } from './search-place.ts';
import { useEntries } from './use-entries.ts';
import { useSettled } from './use-settled.ts';

/** What one group shows; typing on narrows it. */
const MOST = 6;

/** The search over everything that is safe where the viewer is. Forgets what was typed when it closes. */
export function SearchDialog(props: { places: readonly SearchPlace[]; onClose: () => void }) {
  const list = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { data, error, refetch } = useQuery(searchQuery(useView()));
  const entries = useEntries(data, props.places);
  const hits = search(entries, typed);
  const groups = groupHits(hits, MOST);
  const shown = groups.reduce((sum, group) => sum + group.hits.length, 0);
  const asked = typed.trim() !== '' && data !== undefined;
  const said = useSettled(asked ? words.found(hits.length) : '');
  const current = Math.min(active, shown - 1);

  // The only way to open a dialog that everything else waits behind.
  useEffect(() => dialog.current?.showModal(), []);

  const type = (text: string) => {
    setTyped(text);
    setActive(0);
  };
  // Closing gives the focus back to where it was; whoever went on to a page reads on there.
  const go = () => {
    dialog.current?.close();
    document.getElementById('content')?.focus({ preventScroll: true });
  };

  return (
    <dialog
      ref={dialog}
      aria-label={frame.search}
      closedby="any"
      onClose={props.onClose}
      className="m-0 h-dvh max-h-none w-full max-w-none flex-col border-dust bg-panel text-chalk backdrop:bg-board/85 open:flex sm:mx-auto sm:mt-[10dvh] sm:h-fit sm:max-h-[80dvh] sm:w-2xl sm:max-w-[calc(100vw-2rem)] sm:rounded-chalk sm:border-2"
    >
      <SearchInput
        list={list}
        typed={typed}
        onType={type}
        shown={shown}
        active={current}
        onActive={setActive}
        onClose={() => dialog.current?.close()}
      />
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        {data === undefined ? (
          <NotLoaded error={error} onRetry={refetch} />
        ) : !asked ? (
          <Help onTry={type} />
        ) : shown === 0 ? (
          <div className="grid gap-3 p-4">
            <Empty>{words.nothing(typed.trim())}</Empty>
            <p className="text-dust text-sm">{words.nothingHint}</p>
          </div>
        ) : (
          <Results list={list} groups={groups} active={current} onActive={setActive} onGo={go} />
        )}
      </div>
      {shown > 0 ? <KeyHints /> : null}
      <p role="status" className="sr-only">
        {said}
      </p>
    </dialog>
  );
}
