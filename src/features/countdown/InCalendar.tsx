import { useState } from 'react';

import type { SeasonRelease } from '#domain/calendar/icalendar-release.ts';
import type { Release } from '#domain/status/release.ts';
import { CalendarAddress } from '#parts/CalendarAddress.tsx';
import { saveDate } from '#parts/save-date.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { useSiteAddress } from '#ui/site-address.ts';
import { calendarWords } from '#words/calendar.ts';

/** The awaited release in the visitor's own calendar: to subscribe to, and as a file where there is something to save. */
export function InCalendar(props: { mode: Exclude<Release['mode'], 'released'>; awaited: SeasonRelease }) {
  const { subscription: words } = calendarWords;
  const [withWindow, setWithWindow] = useState(false);
  const { mode, awaited } = props;
  const address = useSiteAddress()(withWindow ? '/calendar-window.ics' : '/calendar.ics');
  return (
    <Section title={words.title} anchor="calendar">
      <p>
        {words[mode]} {words.alarms}
      </p>
      {mode === 'dated' ? null : (
        <label className="flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            className="size-5 shrink-0 accent-accent"
            checked={withWindow}
            onChange={(event) => setWithWindow(event.target.checked)}
          />
          {words.withWindow}
        </label>
      )}
      <div className="flex flex-wrap gap-3">
        <a
          href={address.replace(/^https?:/, 'webcal:')}
          className="inline-flex min-h-11 items-center rounded-chalk border-2 border-tag bg-tag px-4 font-display text-ink text-lg leading-tight"
        >
          {words.subscribe}
        </a>
        {mode === 'dated' || (mode === 'window' && withWindow) ? (
          <Button onClick={() => saveDate(awaited, withWindow)}>{words.save}</Button>
        ) : null}
      </div>
      <CalendarAddress address={address} />
      <p className="text-dust text-sm">{words.google}</p>
    </Section>
  );
}
