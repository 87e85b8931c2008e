import { useQueryClient } from '@tanstack/react-query';
import { type ComponentType, useEffect, useRef, useState } from 'react';

import { searchQuery } from '#data/facts.ts';
import { seenPeople } from '#parts/seen-people.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { useSearchKey } from '#shield/search-key.ts';
import { frameWords as frame } from '#words/frame.ts';

import type { SearchPage } from './use-found.ts';

type Dialog = ComponentType<{ pages: readonly SearchPage[]; seen: readonly string[]; onClose: () => void }>;

// A box to tick takes no letters.
const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Whether a key press is the one that opens the search: "/", not while typing or composing, and not as part of a chord. */
function isSearchKey(event: KeyboardEvent): boolean {
  // 229 is a key that an input method has taken for itself.
  if (event.key !== '/' || event.isComposing || event.keyCode === 229 || event.defaultPrevented) return false;
  // Shift may stay: some layouts have the sign nowhere else.
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const isTyping = event.target instanceof Element && event.target.closest(TYPING) !== null;
  return document.querySelector('dialog[open]') === null && !isTyping;
}

/** In the header of every page: opens the search, as the key "/" does unless it is switched off. What it takes is loaded when it is wanted. */
export function SearchButton({ pages }: { pages: readonly SearchPage[] }) {
  const view = useView();
  const client = useQueryClient();
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  /** Which opening of the dialog this is, from 1 on; 0 while it is closed. */
  const [opening, setOpening] = useState(0);
  const openings = useRef(0);
  const { on: hasKey } = useSearchKey();
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const load = async () => {
    // Side by side with the script. The dialog itself says when this one fails.
    client.query(searchQuery(view)).catch(() => undefined);
    // React.lazy would remember a failure for ever; here the next press tries again.
    const { SearchDialog } = await import('./SearchDialog.tsx');
    setDialog(() => SearchDialog);
  };
  const preload = () => void load().catch(() => undefined);
  const show = () => {
    if (document.querySelector('dialog[open]') !== null) return;
    openings.current += 1;
    setOpening(openings.current);
    load().then(
      () => setFailed(false),
      () => {
        setOpening(0);
        setFailed(true);
      },
    );
  };

  // A key for the whole page has no element to listen on.
  useEffect(() => {
    if (!hasKey) return;
    const press = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      button.current?.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [hasKey]);

  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={hasKey ? '/' : undefined}
        className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 control px-2.5 text-sm print:hidden"
        onPointerEnter={preload}
        onFocus={preload}
        onClick={show}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-none stroke-2 stroke-current">
          <path d="M10.5 10.5 15 15M12 6.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z" />
        </svg>
        <span className="max-sm:sr-only">{frame.search}</span>
        {hasKey ? (
          <kbd
            aria-hidden="true"
            className="hidden rounded-chalk border border-rule px-1.5 text-dust text-xs sm:pointer-fine:inline"
          >
            /
          </kbd>
        ) : null}
      </button>
      <p role="status" className="sr-only">
        {failed ? frame.searchFailed : ''}
      </p>
      {opening !== 0 && Dialog !== null ? (
        // A closed dialog says so a moment later: by then somebody may have asked for the next one.
        <Dialog
          key={opening}
          pages={pages}
          seen={seenPeople()}
          onClose={() => setOpening((now) => (now === opening ? 0 : now))}
        />
      ) : null}
    </>
  );
}
