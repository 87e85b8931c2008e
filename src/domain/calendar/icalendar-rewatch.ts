import { CALENDAR_START, type Component, day, instant, text } from './icalendar.ts';
import type { Sitting } from './rewatch-plan.ts';

const SECOND = 1000;
/** Revisions are counted from here: since 1970 there are too many seconds for their 31 bits before long. */
const FIRST_PLAN = Date.UTC(2026, 0);

/** Made at random, once. An episode's entry is always the same one: another plan moves it. */
const UID = 'b0c4c1a4-53d5-4f0e-8a53-6a2c8e4a71d6';

/**
 * A plan to watch again as a calendar: an entry for each episode, all day long, in nobody's way and without alarms. `madeAt` is
 * the moment it is made at (epoch milliseconds); its seconds number the revisions, so that the newer plan has its way.
 */
export function rewatchCalendar(
  sittings: readonly Sitting[],
  madeAt: number,
  words: { readonly calendar: string; readonly episode: (number: number) => string },
): Component {
  return {
    name: 'VCALENDAR',
    properties: [...CALENDAR_START, text('NAME', words.calendar), text('X-WR-CALNAME', words.calendar)],
    parts: sittings.map((sitting) => ({
      name: 'VEVENT',
      properties: [
        { name: 'UID', value: `${UID}-${sitting.number}` },
        instant('DTSTAMP', madeAt),
        { name: 'SEQUENCE', value: `${Math.max(0, Math.floor((madeAt - FIRST_PLAN) / SECOND))}` },
        text('SUMMARY', words.episode(sitting.number)),
        day('DTSTART', sitting.day),
        day('DTEND', sitting.day + 1),
        { name: 'TRANSP', value: 'TRANSPARENT' },
      ],
    })),
  };
}
