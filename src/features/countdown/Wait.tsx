import type { ReactNode } from 'react';

import { type DayNumber, type DayRange, toDate } from '#domain/facts/calendar.ts';
import type { WaitEvent } from '#domain/status/wait-line.ts';
import { formatDay, formatRange } from '#i18n/format.ts';
import { Section } from '#ui/Section.tsx';
import { countdownWords as words } from '#words/countdown.ts';

import { WaitLine } from './WaitLine.tsx';

const ROW = 'grid grid-cols-[1.75rem_1fr] gap-x-2';
const NUMBER = 'grid size-6 place-items-center rounded-full border border-chalk font-display text-sm leading-none';

/**
 * The wait from the season before on: a line for the eye, and the same as a list. `today` is null where the device's clock cannot be
 * believed: then nothing is counted. `send` sends the wait as a picture.
 */
export function Wait(props: {
  title: string;
  past: readonly WaitEvent[];
  coming: readonly WaitEvent[];
  checked: DayNumber;
  today: DayNumber | null;
  ahead: DayRange | null;
  send: ReactNode;
}) {
  const { past, coming, today, ahead, checked } = props;
  const events = [...past, ...coming];
  const here = Math.max(today ?? checked, checked);
  const first = events[0]?.range.first ?? here;
  const end = Math.max(here, ahead?.last ?? here, ...events.map((event) => event.range.last));
  return (
    <Section title={props.title}>
      <WaitLine events={events} line={{ first, last: end }} checked={checked} today={here} ahead={ahead} />
      <ol className="grid gap-y-3">
        {events.flatMap((event, index) => [
          ...(today !== null && index === past.length ? [<Now key="now" day={today} />] : []),
          <li key={event.ids.join(' ')} className={ROW}>
            <span aria-hidden="true" className={NUMBER}>
              {index + 1}
            </span>
            <span className="grid gap-x-4 sm:grid-cols-[1fr_auto]">
              <span className="font-semibold">{words.event(event)}</span>
              {today === null ? null : <span className="tabular-nums">{age(event.range, today)}</span>}
              <span className="text-dust sm:col-span-2">
                <Dates range={event.range} />
              </span>
            </span>
          </li>,
        ])}
        {today === null || coming.length > 0 ? null : <Now day={today} />}
      </ol>
      <div className="sm:justify-self-start empty:hidden">{props.send}</div>
      {checked < here ? <p className="text-dust text-sm">{words.unchecked(checked)}</p> : null}
    </Section>
  );

  function age(range: DayRange, now: DayNumber) {
    if (range.first > now) return words.ahead(range.first - now);
    return words.ago(Math.max(0, now - range.last), now - range.first);
  }
}

function Now(props: { day: DayNumber }) {
  return (
    <li className={ROW}>
      <span aria-hidden="true" className="h-6 w-1 justify-self-center rounded-sm bg-accent" />
      <span className="grid">
        <span className="font-semibold">{words.now}</span>
        <time dateTime={toDate(props.day)} className="text-dust">
          {formatDay(props.day)}
        </time>
      </span>
    </li>
  );
}

/** A day, or the days that it may have been: machines read the day, or the month that holds them all. */
function Dates(props: { range: DayRange }) {
  const { first, last } = props.range;
  const text = formatRange(props.range);
  const [from, to] = [toDate(first), toDate(last)];
  if (from === to) return <time dateTime={from}>{text}</time>;
  const month = from.slice(0, 7);
  return to.startsWith(month) ? <time dateTime={month}>{text}</time> : text;
}
