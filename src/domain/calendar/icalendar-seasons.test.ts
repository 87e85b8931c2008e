import ICAL from 'ical.js';
import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import { calendarWords } from '#words/calendar.ts';

import { writeCalendar } from './icalendar.ts';
import { releaseCalendar, type SeasonRelease } from './icalendar-release.ts';

const on = (season: number, date: string | null): SeasonRelease => ({
  season,
  released:
    date === null ? undefined : { date, precision: 'day', certainty: 'official', from: undefined, to: undefined },
  newestReport: toDay('2026-02-23'),
});
const write = (awaited: SeasonRelease, ...former: SeasonRelease[]) =>
  writeCalendar(
    releaseCalendar({ awaited, former, withWindow: true, site: 'https://example.org' }, calendarWords.release),
  );
const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const OUT = on(2, '2027-03-12');
const UID = '5f1f9d0e-7c8b-4f4e-9a51-0d3b6f2f9c27';

test('the entry of a season that is out stays as it was while the next one is awaited', () => {
  const [before] = eventsOf(write(OUT));
  expect(before?.uid).toBe(UID);
  const undated = write(on(3, null), OUT);
  expect(undated).toContain('X-WR-CALNAME:All of Us Are Dead\\, season 3\r\n');
  expect(eventsOf(undated).map(String)).toEqual([String(before)]);
});

test('the next season has an entry of its own, whose name bears it', () => {
  const [next, last] = eventsOf(write(on(3, '2029-05-04'), OUT));
  expect(String(last)).toBe(String(eventsOf(write(OUT))[0]));
  expect(next?.uid).toBe(`s3-${UID}`);
  expect(next?.summary).toBe('All of Us Are Dead: season 3 comes out');
});
