import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { calendarWords } from '#i18n/en/calendar.ts';
import { FACTS_DAY } from '#mocks/facts-moment.ts';
import { raw } from '#mocks/fixture-facts.ts';
import { findWorld } from '#mocks/worlds.ts';

import { dayAt, toDate, toDay } from './calendar.ts';
import { writeCalendar } from './icalendar.ts';
import { releaseCalendar, type ReleaseFacts } from './icalendar-release.ts';
import { milestonesFile } from './milestones.ts';
import { PREMIERE_ZONE } from './release.ts';

type Released = NonNullable<ReleaseFacts['released']>;

const words = calendarWords.release;

/** The calendar of a world, as the build would write it. */
function calendarOf(world: string, withWindow = false): string {
  const change = findWorld(world)?.milestones;
  const facts = change !== undefined && 'edit' in change ? change.edit(raw('milestones')) : raw('milestones');
  const released = v.parse(milestonesFile, facts).milestones.find(({ id }) => id === 'released');
  return write(released, withWindow);
}

function write(released: Released | undefined, withWindow = true): string {
  const newestReport = toDay('2026-02-23');
  return writeCalendar(releaseCalendar({ released, newestReport, withWindow, site: 'https://example.org' }, words));
}

const on = (date: string, added = '2026-11-21'): Released => ({
  date,
  precision: 'day',
  certainty: 'official',
  added,
});

const component = (file: string) => new ICAL.Component(ICAL.parse(file));
const eventOf = (file: string) => {
  const event = component(file).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('There is no event.');
  return new ICAL.Event(event);
};

test('without an official date there is no event, and one zone, since a calendar has a part', () => {
  for (const file of [
    calendarOf('unchanged'),
    calendarOf('unchanged', true),
    calendarOf('window-named'),
    write(undefined),
  ]) {
    expect(
      component(file)
        .getAllSubcomponents()
        .map(({ name }) => name),
    ).toEqual(['vtimezone']);
    expect(Object.values(sync.parseICS(file)).filter((part) => part?.type === 'VEVENT')).toEqual([]);
  }
});

test('the zone changes its clocks when Los Angeles does', () => {
  const zone = component(calendarOf('unchanged')).getFirstSubcomponent('vtimezone');
  if (zone === null) throw new Error('There is no zone.');
  const losAngeles = new ICAL.Timezone(zone);
  const hours = new Intl.DateTimeFormat('en-GB', { timeZone: PREMIERE_ZONE, hour: '2-digit', hourCycle: 'h23' });
  for (let day = toDay('2026-01-01'); day < toDay('2036-01-01'); day++) {
    const [year = 0, month, date] = toDate(day).split('-').map(Number);
    const noon = new ICAL.Time({ year, month, day: date, hour: 12 }, losAngeles);
    expect([toDate(day), hours.format(noon.toUnixTime() * 1000)]).toEqual([toDate(day), '12']);
  }
});

test('an official day is the instant at which it begins in Los Angeles, with two alarms', () => {
  const file = calendarOf('dated');
  const event = eventOf(file);
  expect(component(file).getAllSubcomponents()).toHaveLength(1);
  expect(event.startDate.toJSDate()).toEqual(new Date('2027-03-12T08:00:00Z'));
  expect(event.summary).toBe('All of Us Are Dead: season 2 comes out');
  const alarms = event.component.getAllSubcomponents('valarm').map((alarm) => ({
    action: alarm.getFirstPropertyValue('action'),
    trigger: String(alarm.getFirstPropertyValue('trigger')),
  }));
  expect(alarms).toEqual([
    { action: 'DISPLAY', trigger: '-P1D' },
    { action: 'DISPLAY', trigger: '-PT30M' },
  ]);
  const read = Object.values(sync.parseICS(file)).find((part) => part?.type === 'VEVENT');
  expect(read).toMatchObject({ start: new Date('2027-03-12T08:00:00Z'), status: 'CONFIRMED', summary: event.summary });
});

test('what has come out stays, in the past', () => {
  expect(eventOf(calendarOf('released')).startDate.toJSDate()).toEqual(new Date('2026-10-30T07:00:00Z'));
});

test('a window is an entry only where it is asked for: tentative, all day long, in nobody’s way, without alarms', () => {
  const event = eventOf(calendarOf('window-named', true));
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2027-03-01', '2027-04-01']);
  expect(event.startDate.isDate).toBe(true);
  expect(event.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect(event.component.getAllSubcomponents('valarm')).toEqual([]);
  const read = Object.values(sync.parseICS(calendarOf('window-named', true))).find((part) => part?.type === 'VEVENT');
  expect(read).toMatchObject({ datetype: 'date', status: 'TENTATIVE' });
});

test('a window that becomes a day, and a day that moves, are the same entry in a later revision', () => {
  const stages = [
    write({ date: '2027', precision: 'year', certainty: 'official', added: '2026-11-21' }),
    write({ date: '2027-03', precision: 'month', certainty: 'official', added: '2026-11-21' }),
    write(on('2027-03-12', '2026-11-21')),
    // Moved back, and nobody wrote down when.
    write(on('2027-03-19', '2026-11-21')),
    write(on('2027-03-05', '2026-11-22')),
    write({ date: '2027-Q2', precision: 'quarter', certainty: 'official', added: '2026-11-23' }),
  ].map(eventOf);
  expect(new Set(stages.map((event) => event.uid)).size).toBe(1);
  const revisions = stages.map((event) => event.sequence);
  expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
});

test('whatever the day: it begins at midnight in Los Angeles, and the file is the same each time', () => {
  const first = toDay('2026-01-01');
  fc.assert(
    fc.property(fc.integer({ min: first, max: first + 4000 }), (day) => {
      const file = write(on(toDate(day)));
      expect(file).toBe(write(on(toDate(day))));
      const start = eventOf(file).startDate.toJSDate().getTime();
      expect([dayAt(start, PREMIERE_ZONE), dayAt(start - 1, PREMIERE_ZONE)]).toEqual([day, day - 1]);
    }),
  );
});

test('it says what a calendar has to, and how often to look again; it is no message', () => {
  const file = calendarOf('dated');
  for (const line of [
    'VERSION:2.0',
    'PRODID:-//Roll Call//Roll Call//EN',
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    `DTSTAMP:${FACTS_DAY.replaceAll('-', '')}T120000Z`,
  ])
    expect(file.split('\r\n')).toContain(line);
  expect(file).not.toContain('METHOD');
});
