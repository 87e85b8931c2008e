import { useId, useState } from 'react';

import { FIELD, LABEL } from './control.ts';

/**
 * A labelled text field for narrowing a list. `value` may come back later and tidied (from an address): what somebody
 * is typing stays as typed, and only a value that was not theirs replaces it.
 */
export function SearchField(props: {
  label: string;
  /** Stands in the empty field, beside a glass; the label is then for the ear alone. */
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const { value, onChange, placeholder } = props;
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState<readonly string[]>([]);
  if (value !== seen) {
    const echo = sent.indexOf(value);
    setSeen(value);
    setSent(sent.slice(echo + 1));
    if (echo < 0) setDraft(value);
  }
  return (
    <div className={placeholder === undefined ? 'grid gap-1' : 'relative grid'}>
      <label htmlFor={id} className={placeholder === undefined ? LABEL : 'sr-only'}>
        {props.label}
      </label>
      {placeholder === undefined ? null : (
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="pointer-events-none absolute top-3.5 left-3 size-4 fill-none stroke-2 stroke-dust"
        >
          <path d="M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM10 10l4 4" strokeLinecap="round" />
        </svg>
      )}
      <input
        id={id}
        type="search"
        autoComplete="off"
        maxLength={100}
        placeholder={placeholder}
        className={placeholder === undefined ? FIELD : `${FIELD} pl-9 placeholder:text-dust`}
        value={draft}
        onChange={(event) => {
          const text = event.target.value;
          setDraft(text);
          if (text.trim() !== (sent.at(-1) ?? seen)) setSent([...sent, text.trim()]);
          onChange(text);
        }}
      />
    </div>
  );
}
