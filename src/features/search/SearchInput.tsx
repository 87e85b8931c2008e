import { type KeyboardEvent, useRef } from 'react';

import { searchWords as words } from '#words/search.ts';

interface Props {
  /** The id of the list of results; its options are `<list>-0`, `<list>-1` … */
  readonly list: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly shown: number;
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** Enter, where no result is chosen. */
  readonly onEnter: () => void;
  readonly onClose: () => void;
}

/** The field, which moves through the list below (the editable combobox of the ARIA practices). */
export function SearchInput(props: Props) {
  const { list, typed, shown, active } = props;
  const input = useRef<HTMLInputElement>(null);
  const option = active >= 0 ? `${list}-${active}` : undefined;

  const press = (event: KeyboardEvent) => {
    // While a syllable is being composed its keys belong to the input method (229: Safari says nothing else).
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = {
      ArrowDown: (active + 1) % shown,
      ArrowUp: (Math.max(active, 0) + shown - 1) % shown,
      Home: 0,
      End: shown - 1,
    }[event.key];
    if (target !== undefined && shown > 0) {
      event.preventDefault();
      props.onActive(target);
      document.getElementById(`${list}-${target}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      if (active >= 0) document.getElementById(`${list}-${active}`)?.click();
      else props.onEnter();
    }
  };

  return (
    <div className="flex items-center gap-2 px-4 pt-4 pb-1 sm:px-5">
      <div className="flex min-h-14 min-w-0 flex-1 items-center rounded-[6px] border-[1.5px] border-edge border-b-4 border-b-tag bg-panel pl-3.5">
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 shrink-0 fill-none stroke-2 stroke-current">
          <path d="M10.5 10.5 15 15M12 6.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z" />
        </svg>
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded={shown > 0}
          aria-controls={shown > 0 ? list : undefined}
          aria-activedescendant={option}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={100}
          placeholder={words.placeholder}
          className="min-h-12 min-w-0 flex-1 bg-transparent px-2.5 text-lg placeholder:text-dust focus-visible:outline-none"
          value={typed}
          onChange={(event) => props.onType(event.target.value)}
          onKeyDown={press}
        />
        {typed === '' ? null : (
          <button
            type="button"
            aria-label={words.clear}
            className="inline-flex size-11 shrink-0 items-center justify-center"
            onClick={() => {
              props.onType('');
              input.current?.focus();
            }}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3.5 stroke-2 stroke-current">
              <path d="m1 1 10 10M11 1 1 11" />
            </svg>
          </button>
        )}
      </div>
      <button type="button" className="min-h-11 px-2 link text-sm" onClick={props.onClose}>
        {words.close}
      </button>
    </div>
  );
}
