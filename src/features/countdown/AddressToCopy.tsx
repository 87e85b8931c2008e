import { useId, useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { FIELD, LABEL } from '#ui/control.ts';
import { calendarWords } from '#words/calendar.ts';

/** An address in a field of its own, to be copied by its button or by hand. */
export function AddressToCopy(props: { address: string }) {
  const { subscription: words } = calendarWords;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className={LABEL}>
        {words.address}
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          readOnly
          value={props.address}
          className={`${FIELD} min-w-0 grow`}
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <p role="status" className="text-dust text-sm">
        {said}
      </p>
    </div>
  );

  async function copy() {
    try {
      await navigator.clipboard.writeText(props.address);
      setSaid(words.copied);
    } catch {
      // No permission, or a page without HTTPS: the hand can do it.
      field.current?.focus();
      setSaid(words.notCopied);
    }
  }
}
