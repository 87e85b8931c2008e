import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useRef, useState } from 'react';

import { searchQuery } from '#data/facts.ts';
import { DataFileError } from '#data/load.ts';
import { wayOut } from '#data/load-anew.ts';
import { createEntries, type Entry } from '#domain/search/entries.ts';
import { groupHits, search } from '#domain/search/rank.ts';
import { SearchKeyChoice } from '#parts/SearchKeyChoice.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Hangul } from '#ui/Hangul.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { searchWords as words } from '#words/search.ts';

import { Results } from './Results.tsx';
import { SearchInput } from './SearchInput.tsx';
import type { SearchPage } from './search-page.ts';

/** What one group shows; typing on narrows it. */
const MAX_PER_GROUP = 6;

/** The search over everything that is safe where the viewer is. Forgets what was typed when it closes. */
export function SearchDialog(props: { pages: readonly SearchPage[]; onClose: () => void }) {
  const list = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { data, error, refetch } = useQuery(searchQuery(useView()));
  const entries = useEntries(data, props.pages);
  const hits = search(entries, typed);
  const groups = groupHits(hits, MAX_PER_GROUP);
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

const PAUSE_MS = 500;

/** A text once it has stood still for a moment: a screen reader is not told every letter's count. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  // Waiting is no event of the page's.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

const KEY = 'rounded-chalk border border-rule px-1.5 font-sans';

/** Which keys do what, where there is room and, most likely, a keyboard. */
function KeyHints() {
  const { keys } = words;
  return (
    <p className="hidden gap-4 border-rule border-t px-4 py-2 text-dust text-xs sm:pointer-fine:flex">
      <span>
        <kbd className={KEY}>↑</kbd> <kbd className={KEY}>↓</kbd> {keys.move}
      </span>
      <span>
        <kbd className={KEY}>↵</kbd> {keys.open}
      </span>
      <span>
        <kbd className={KEY}>{keys.escape}</kbd> {keys.close}
      </span>
    </p>
  );
}

/** Before anything is typed: what can be found, a few ways to ask for it, and the key that opens it. */
function Help(props: { onTry: (text: string) => void }) {
  return (
    <div className="grid gap-3 p-4">
      <p className="text-dust">{words.help}</p>
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-dust text-sm">{words.try}</span>
        {words.examples.map((example) => (
          <Button key={example} onClick={() => props.onTry(example)}>
            <Hangul text={example} />
          </Button>
        ))}
      </p>
      {/* Where there is, most likely, a keyboard; “You” has it everywhere. */}
      <div className="hidden text-dust text-sm sm:pointer-fine:block">
        <SearchKeyChoice />
      </div>
    </div>
  );
}

/** What stands in the results' place while the index is on its way, or when it did not arrive. */
function NotLoaded(props: { error: Error | null; onRetry: () => unknown }) {
  const { error } = props;
  if (error === null) {
    return (
      <p role="status" className="p-4 text-dust">
        {words.loading}
      </p>
    );
  }
  const { reload, go } = wayOut(error, props.onRetry);
  return (
    <div role="alert" className="grid justify-items-start gap-3 p-4">
      <p>
        {error instanceof DataFileError
          ? frame.cannotLoad.reason[error.fault](frame.fileName(error.file))
          : frame.cannotLoad.part}
      </p>
      <Button onClick={go}>{frame.cannotLoad[reload ? 'reload' : 'retry']}</Button>
    </div>
  );
}

type Index = Parameters<typeof createEntries>[0];

// Spelling out the whole index takes a few frames on an old phone: once a view, not once an opening.
const made = new WeakMap<Index, Entry[]>();

/** What can be found: the index as far as the viewer may see it, and the pages. Nothing while it is loading. */
function useEntries(index: Index | undefined, pages: readonly SearchPage[]): Entry[] {
  const { story } = useView();
  return useMemo(() => {
    if (index === undefined) return [];
    const known = made.get(index);
    if (known !== undefined) return known;
    const aliases = words.pages(index.awaited);
    const found = pages.map(({ to, page }) => ({
      id: page,
      to,
      title: frame.pages[page],
      aliases: aliases[page],
    }));
    const entries = createEntries(index, found, (episode) => frame.episode(story, episode));
    made.set(index, entries);
    return entries;
  }, [index, pages, story]);
}
