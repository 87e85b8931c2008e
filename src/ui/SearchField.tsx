import { useId, useState } from 'react';

import { FIELD, LABEL } from './control.ts';

/**
 * A labelled text field for narrowing a list. `value` may come back later and tidied (from an address): what somebody
 * is typing stays as typed, and only a value that was not theirs replaces it.
 */
export function SearchField(props: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  const { value, onChange } = props;
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
    <div className="grid gap-1">
      <label htmlFor={id} className={LABEL}>
        {props.label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        maxLength={100}
        className={FIELD}
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
