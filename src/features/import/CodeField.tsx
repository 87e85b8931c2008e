import { useId, useState } from 'react';

import { Button } from '#ui/Button.tsx';
import { FIELD, LABEL } from '#ui/control.ts';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { importWords as words } from '#words/import.ts';

/** Where a code from another device is typed. */
export function CodeField(props: { onCode: (text: string) => void }) {
  const id = useId();
  const hintId = useId();
  const [text, setText] = useState('');
  return (
    <InlineCollapsible summary={words.code}>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') props.onCode(text);
        }}
      >
        <label htmlFor={id} className={LABEL}>
          {words.codeLabel}
        </label>
        <div className="flex flex-wrap gap-3">
          <div className="w-40">
            <input
              id={id}
              value={text}
              onChange={(event) => setText(event.target.value)}
              aria-describedby={hintId}
              autoCapitalize="characters"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              maxLength={40}
              className={FIELD}
            />
          </div>
          <Button type="submit" disabled={text.trim() === ''}>
            {words.readCode}
          </Button>
        </div>
        <p id={hintId} className="text-dust text-sm">
          {words.codeHint}
        </p>
      </form>
    </InlineCollapsible>
  );
}
