import type { KeyboardEvent } from 'react';

import { searchWords as words } from '#words/search.ts';

interface Props {
  /** The id of the list of results; its options are `<list>-0`, `<list>-1` … */
  readonly list: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly shown: number;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onClose: () => void;
}

/** A blank name tag to write on, which moves through the list below (the editable combobox of the ARIA practices). */
export function SearchInput(props: Props) {
  const { list, typed, shown, active } = props;
  const option = shown > 0 ? `${list}-${active}` : undefined;

  const press = (event: KeyboardEvent) => {
    // While a syllable is being composed its keys belong to the input method (229: Safari says nothing else).
    if (event.nativeEvent.isComposing || event.keyCode === 229 || shown === 0) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = {
      ArrowDown: (active + 1) % shown,
      ArrowUp: (active + shown - 1) % shown,
      Home: 0,
      End: shown - 1,
    }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      props.onActive(target);
      document.getElementById(`${list}-${target}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      document.getElementById(`${list}-${active}`)?.click();
    }
  };

  return (
    <div className="flex items-stretch gap-2 border-rule border-b p-3">
      <input
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
        enterKeyHint="go"
        maxLength={100}
        placeholder={words.placeholder}
        className="min-h-12 min-w-0 flex-1 rounded-chalk border-2 border-ink bg-tag px-3 font-display text-2xl text-ink placeholder:text-ink/75 focus-visible:outline-offset-0"
        value={typed}
        onChange={(event) => props.onType(event.target.value)}
        onKeyDown={press}
      />
      <button
        type="button"
        className="min-h-12 px-2 text-dust text-sm underline underline-offset-4 hover:text-chalk"
        onClick={props.onClose}
      >
        {words.close}
      </button>
    </div>
  );
}
