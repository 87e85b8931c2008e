import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import { calendarWords } from '#words/calendar.ts';

import { writeCalendar } from './icalendar.ts';
import { rewatchCalendar } from './icalendar-rewatch.ts';
import { planRewatch } from './rewatch-plan.ts';

const words = {
  calendar: calendarWords.rewatch.calendar,
  episode: (number: number) => calendarWords.rewatch.episode(`Episode ${number}`),
};
const MADE_AT = Date.UTC(2026, 10, 20, 3);

function fileFor(before: string, madeAt = MADE_AT): string {
  const plan = planRewatch(12, toDay('2026-11-20'), toDay(before));
  if (plan.kind !== 'plan') throw new Error(plan.kind);
  return writeCalendar(rewatchCalendar(plan.sittings, madeAt, words));
}

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('twelve entries of a day each, without alarms, read alike by two parsers', () => {
  const file = fileFor('2026-12-02');
  const events = eventsOf(file);
  expect(events.map((event) => [event.summary, event.startDate.toString()])).toEqual(
    Array.from({ length: 12 }, (_, index) => [
      `All of Us Are Dead: Episode ${index + 1}`,
      index < 11 ? `2026-11-${20 + index}` : '2026-12-01',
    ]),
  );
  for (const event of events) {
    expect(event.startDate.isDate).toBe(true);
    expect(event.duration.toString()).toBe('P1D');
    expect(event.component.getAllSubcomponents('valarm')).toEqual([]);
  }
  const read = Object.values(sync.parseICS(file)).filter((part) => part?.type === 'VEVENT');
  expect(read.map((event) => event?.type === 'VEVENT' && event.summary)).toEqual(events.map((event) => event.summary));
});

test('another plan moves the same entries', () => {
  const before = eventsOf(fileFor('2026-12-02'));
  const after = eventsOf(fileFor('2027-03-12', MADE_AT + 1000));
  expect(after.map((event) => event.uid)).toEqual(before.map((event) => event.uid));
  expect(new Set(after.map((event) => event.uid)).size).toBe(12);
  expect(after[0]?.sequence).toBe((before[0]?.sequence ?? 0) + 1);
});
