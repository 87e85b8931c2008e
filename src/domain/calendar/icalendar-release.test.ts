import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { dayAt, toDate, toDay } from '#domain/facts/calendar.ts';
import { milestonesFile } from '#domain/status/milestones.ts';
import { PREMIERE_ZONE } from '#domain/status/release.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { raw } from '#mocks/fixture-facts.ts';
import { findWorld } from '#mocks/worlds.ts';
import { calendarWords } from '#words/calendar.ts';

import { writeCalendar } from './icalendar.ts';
import { releaseCalendar, type SeasonRelease } from './icalendar-release.ts';

type Released = NonNullable<SeasonRelease['released']>;
type Former = NonNullable<Released['former']>[number];

const words = calendarWords.release;

/** The calendar of a world, as the build would write it. */
function calendarOf(world: string, withWindow = false): string {
  const change = findWorld(world)?.milestones;
  const facts = change !== undefined && 'edit' in change ? change.edit(raw('milestones')) : raw('milestones');
  const released = v.parse(milestonesFile, facts).milestones.find(({ id }) => id === 'released');
  return write(released, withWindow);
}

function write(released: Released | undefined, withWindow = true): string {
  const awaited = { season: 2, released, newestReport: toDay('2026-02-23') };
  return writeCalendar(releaseCalendar({ awaited, former: [], withWindow, site: 'https://example.org' }, words));
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

test('a day that was taken back is the same entry, cancelled, in a later revision and without alarms', () => {
  const named = eventOf(calendarOf('dated'));
  for (const file of [calendarOf('taken-back'), calendarOf('taken-back', true)]) {
    const event = eventOf(file);
    expect([event.uid, event.startDate.toJSDate()]).toEqual([named.uid, named.startDate.toJSDate()]);
    expect(event.sequence).toBeGreaterThan(named.sequence);
    expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.component.getAllSubcomponents('valarm')).toEqual([]);
    const read = Object.values(sync.parseICS(file)).find((part) => part?.type === 'VEVENT');
    expect(read).toMatchObject({ status: 'CANCELLED', summary: 'All of Us Are Dead: season 2, date taken back' });
  }
});

const before = (saying: Partial<Former>): Former => ({
  date: '2027-03-12',
  precision: 'day',
  certainty: 'official',
  until: '2026-11-22',
  ...saying,
});
const NOTHING = { date: null, precision: null, certainty: 'inferred', added: '2026-11-22' } as const;
const statusOf = (released: Released, withWindow: boolean) => {
  const event = component(write(released, withWindow)).getFirstSubcomponent('vevent');
  return event && [event.getFirstPropertyValue('status'), String(event.getFirstPropertyValue('dtstart'))];
};

test('a change that nobody stamped is as new as the day on which it came', () => {
  const forgotten = { ...NOTHING, added: '2026-11-21', former: [before({ until: '2026-12-24' })] };
  expect(write(forgotten)).toContain('DTSTAMP:20261224T120000Z');
  const event = eventOf(write(forgotten));
  expect(event.sequence).toBeGreaterThan(eventOf(write(on('2027-03-12', '2026-12-23'))).sequence);
});

test('each calendar cancels what it has held, and nothing else', () => {
  const window = before({ date: '2027-03', precision: 'month' });
  expect(statusOf({ ...NOTHING, former: [window] }, false)).toBeNull();
  expect(statusOf({ ...NOTHING, former: [window] }, true)).toEqual(['CANCELLED', '2027-03-01']);
  const days = before({ date: null, precision: 'window', window: { from: '2027-02-15', to: '2027-03-15' } });
  expect(statusOf({ ...NOTHING, former: [days] }, true)).toEqual(['CANCELLED', '2027-02-15']);
  // The day is gone, a quarter stands.
  const coarser = {
    ...NOTHING,
    date: '2027-Q2',
    precision: 'quarter',
    certainty: 'official',
    former: [before({})],
  } as const;
  expect(statusOf(coarser, false)).toEqual(['CANCELLED', '2027-03-12T08:00:00Z']);
  expect(statusOf(coarser, true)).toEqual(['TENTATIVE', '2027-04-01']);
  // Nobody official had named that one.
  expect(statusOf({ ...NOTHING, former: [before({ certainty: 'reported' })] }, true)).toBeNull();
});

test('whatever is named, moved either way or taken back, on one day or another: no revision falls', () => {
  const day = fc.integer({ min: toDay('2026-11-21'), max: toDay('2029-12-31') }).map(toDate);
  const saying = fc.oneof(
    day.map((date) => ({ date, precision: 'day', certainty: 'official' }) as const),
    day.map((date) => ({ date: date.slice(0, 7), precision: 'month', certainty: 'official' }) as const),
    day.map((date) => ({ date: date.slice(0, 4), precision: 'year', certainty: 'official' }) as const),
    fc.constant({ date: null, precision: null, certainty: 'inferred' } as const),
  );
  const edits = fc.array(fc.record({ saying, later: fc.integer({ min: 0, max: 2 }) }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(edits, (changes) => {
      let on = toDay('2026-11-21');
      const former: Former[] = [];
      const revisions = changes.flatMap(({ saying: said, later }) => {
        on += later;
        const file = write({ ...said, added: toDate(on), former: [...former] });
        former.push({ ...said, until: toDate(on) });
        const event = component(file).getFirstSubcomponent('vevent');
        return event === null ? [] : [new ICAL.Event(event).sequence];
      });
      expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
    }),
  );
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
