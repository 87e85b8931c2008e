import { useId, useRef, useState } from 'react';

import { Button } from '#ui/Button.tsx';
import { FIELD, LABEL } from '#ui/control.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { calendarWords } from '#words/calendar.ts';

/** Where the big calendars on the web take the address of another one. */
const PAGES = {
  google: 'https://calendar.google.com/calendar/r/settings/addbyurl',
  outlook: 'https://outlook.live.com/calendar/0/addfromweb',
} as const;

/**
 * The way into a calendar where a link to subscribe does nothing, as on most Android phones: its address in a field of its own, to be
 * copied by its button or by hand, and the pages that take it.
 */
export function CalendarAddress(props: { address: string }) {
  const { address: words } = calendarWords;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className={LABEL}>
        {words.label}
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
      <p>{words.nothing}</p>
      <ul className="flex flex-wrap gap-x-6">
        {(['google', 'outlook'] as const).map((calendar) => (
          <li key={calendar} className="py-1.5">
            <ExternalLink href={PAGES[calendar]}>{words.pages[calendar]}</ExternalLink>
          </li>
        ))}
      </ul>
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
