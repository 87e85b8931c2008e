import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';

import { searchQuery } from '#data/facts.ts';
import { DataFileError } from '#data/load.ts';
import { wayOut } from '#data/load-anew.ts';
import { type Finder, peopleHits } from '#domain/search/find.ts';
import { SearchKeyChoice } from '#parts/SearchKeyChoice.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { useModal } from '#ui/use-modal.ts';
import { frameWords as frame } from '#words/frame.ts';
import { searchWords as words } from '#words/search.ts';

import { AnswerCard, Questions } from './AnswerCard.tsx';
import { NEXT } from './next-questions.ts';
import { SearchInput } from './SearchInput.tsx';
import { type Findings, type SearchPage, useFinder, useFound } from './use-found.ts';

interface Props {
  readonly pages: readonly SearchPage[];
  /** The ids of those whose pages were seen last, the latest first. */
  readonly seen: readonly string[];
  readonly onClose: () => void;
}

/** What people ask first. */
const FIRST = ['out', 'watch', 'episodes'] as const;

/** The search over everything that is safe where the viewer is: questions first. Forgets what was typed when it closes. */
export function SearchDialog(props: Props) {
  const list = useId();
  const dialog = useModal();
  const card = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState('');
  const [withSources, setWithSources] = useState(false);
  /** The option that was pointed at; null where nobody has chosen. */
  const [chosen, setChosen] = useState<number | null>(null);
  const { data, error, refetch } = useQuery(searchQuery(useView()));
  const finder = useFinder(data, props.pages);
  const { seen } = props;
  const found = useFound(finder, typed, withSources, seen.length > 0);
  const { list: parts } = found;
  const isTyped = typed.trim() !== '';
  const isAsked = isTyped && !found.isLoading;
  const ready = isTyped || finder === undefined ? null : seenGroup(finder, seen);
  const shownFindings = ready === null ? found : { ...found, groups: ready };
  const shown = finder === undefined ? 0 : shownFindings.groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const hasCard = isAsked && found.question !== null && found.answer !== null;
  // An answer is read first; without one, Enter goes to the first result.
  const first = hasCard || !isAsked ? -1 : 0;
  const active = Math.min(chosen ?? first, shown - 1);
  const isSettling = hasCard && found.answer === undefined;
  const said = useSettled(isAsked && !isSettling ? words.found(found.answer?.title ?? null, shown) : '');

  const type = (text: string) => {
    setTyped(text);
    setChosen(null);
    setWithSources(false);
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
      className="fixed inset-0 m-0 hidden h-full max-h-none w-full max-w-none flex-col overflow-hidden bg-board text-chalk backdrop:bg-[var(--board,#000)] backdrop:opacity-75 open:flex sm:inset-x-0 sm:top-[4.75rem] sm:mx-auto sm:h-auto sm:max-h-[calc(100%-6rem)] sm:w-[45rem] sm:max-w-[calc(100%-2rem)] sm:control print:hidden"
    >
      <SearchInput
        list={list}
        typed={typed}
        onType={type}
        shown={shown}
        active={active}
        onActive={setChosen}
        onEnter={() => card.current?.focus()}
        onClose={() => dialog.current?.close()}
      />
      <div className="min-h-0 grow overflow-y-auto overscroll-contain pb-[env(safe-area-inset-bottom)]">
        {finder === undefined || found.isLoading ? (
          <NotLoaded error={error} onRetry={refetch} />
        ) : isAsked ? (
          <>
            {found.failed === null ? null : <NotLoaded error={found.failed.error} onRetry={found.failed.retry} />}
            {hasCard && found.failed === null ? <AnswerCard ref={card} answer={found.answer} onGo={go} /> : null}
            {hasCard && found.question !== null ? (
              <Questions label={words.next} topics={NEXT[found.question.topic]} onAsk={type} />
            ) : null}
            {shown === 0 && !hasCard ? <p className="p-4 text-dust sm:px-5">{words.nothing(typed.trim())}</p> : null}
          </>
        ) : (
          <Questions label={words.ready} topics={FIRST} onAsk={type} />
        )}
        {shown === 0 || parts === undefined ? null : (
          <parts.Results
            list={list}
            label={ready === null ? undefined : words.seen}
            found={shownFindings}
            active={active}
            onActive={setChosen}
            onGo={go}
          />
        )}
        {isAsked && !isSettling && parts !== undefined ? (
          <parts.Further found={found} typed={typed} onSources={() => setWithSources(true)} onGo={go} />
        ) : null}
        {isTyped ? null : (
          // Where there is, most likely, a keyboard; “Your data” has it everywhere.
          <div className="hidden px-5 py-3 text-dust text-sm sm:pointer-fine:block">
            <SearchKeyChoice />
          </div>
        )}
      </div>
      {shown > 0 ? <KeyHints /> : null}
      <p role="status" className="sr-only">
        {said}
      </p>
    </dialog>
  );
}

/** How many faces stand there before anything is typed. */
const MOST_SEEN = 3;

/** Those who were seen last, as far as the viewer has met them where they are now. */
function seenGroup(finder: Finder, seen: readonly string[]): Findings['groups'] {
  const hits = peopleHits(finder, seen).slice(0, MOST_SEEN);
  return hits.length === 0 ? [] : [{ kind: 'people', hits, total: hits.length }];
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
    <p className="hidden gap-4 border-rule border-t px-5 py-2 text-dust text-xs sm:pointer-fine:flex">
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

/** What stands in the results' place while the index is on its way, or when it did not arrive. */
function NotLoaded(props: { error: Error | null; onRetry: () => unknown }) {
  const { error } = props;
  if (error === null) {
    return (
      <p role="status" className="p-4 text-dust sm:px-5">
        {words.loading}
      </p>
    );
  }
  const { reload, go } = wayOut(error, props.onRetry);
  return (
    <div role="alert" className="grid justify-items-start gap-3 p-4 sm:px-5">
      <p>
        {error instanceof DataFileError
          ? frame.cannotLoad.reason[error.fault](frame.fileName(error.file))
          : frame.cannotLoad.part}
      </p>
      <Button onClick={go}>{frame.cannotLoad[reload ? 'reload' : 'retry']}</Button>
    </div>
  );
}
