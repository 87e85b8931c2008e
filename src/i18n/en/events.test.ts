import { expect, test } from 'vitest';

import { toDay, toRange } from '#domain/facts/calendar.ts';
import { readStatus, STATUS_FILE_NAMES } from '#domain/files/status-files.ts';
import { listUpdates, type StatusUpdate } from '#domain/status/updates.ts';
import { Spoiler } from '#domain/story/shield.ts';
import { raw } from '#mocks/fixture-facts.ts';
import { findWorld } from '#mocks/worlds.ts';

import { eventWords } from './events.ts';
import { notificationWords } from './notification.ts';

const REASON = { hidden: true, until: 's1e1', item: new Spoiler<unknown>('s1e1', null) } as const;
const noted = { id: '', season: 2, written: [], sources: [] };
const on = (day: string) => ({ first: toDay(day), last: toDay(day) });

const date = (announced: string, instead: string | null): StatusUpdate => ({
  ...noted,
  kind: 'date',
  range: on('2026-12-10'),
  announced: toRange(announced),
  instead: instead === null ? null : toRange(instead),
  why: null,
});

test.each([
  ['2027-03-12', null, 'The date was announced: 12 March 2027'],
  ['2027-04-16', '2027-03-12', 'The date moved from 12 March to 16 April 2027'],
  ['2027-03-05', '2027-03-12', 'The date moved from 12 to 5 March 2027'],
  ['2028-01-07', '2027-12-24', 'The date moved from 24 December 2027 to 7 January 2028'],
  ['2027-05', '2027-03', 'The date moved from March to May 2027'],
  ['2028', '2027', 'The date moved from 2027 to 2028'],
])('a date: %s instead of %s', (announced, instead, text) => {
  expect(eventWords(date(announced, instead), false)).toBe(text);
});

/** What a notification would say of each update of a world. */
function toldIn(name: string): string[] {
  const world = findWorld(name) ?? {};
  const files: Record<string, unknown> = Object.fromEntries(STATUS_FILE_NAMES.map((file) => [file, raw(file)]));
  for (const file of ['milestones', 'claims', 'sources'] as const) {
    const change = world[file];
    if (change !== undefined && 'edit' in change) files[file] = change.edit(JSON.parse(JSON.stringify(files[file])));
  }
  const today = toDay('2026-11-20');
  return listUpdates(readStatus(files).at('start'), { today, dropDay: today }).map((update) =>
    notificationWords.body(update, 0),
  );
}

test('what changed is said in plain words', () => {
  const usual = new Set(toldIn('facts'));
  // Newer news settles claims too.
  const newIn = (world: string) =>
    toldIn(world).filter((text) => !usual.has(text) && !/^(Came true|Missed)/.test(text));
  expect(newIn('taken-back')).toEqual([
    'The date of 12 March 2027 was taken back.',
    'The date was announced: 12 March 2027.',
  ]);
  expect(newIn('corrected')).toEqual([
    'The date moved from 12 March to 16 April 2027.',
    'The day filming finished was corrected from 18 to 20 February 2026.',
    expect.stringMatching(/^Withdrawn by NewsX: ./),
    'The date was announced: 12 March 2027.',
  ]);
  expect([...usual]).toContain("Netflix's own weekly charts show no season 2 up to 19 July 2026.");
});

test('what does not stand any more, what was ahead and what nobody says where they looked', () => {
  const day = (date: string) => toRange(date);
  const changed = { ...noted, kind: 'changed', range: on('2026-12-10'), why: REASON } as const;
  const words = (milestone: 'filming-wrapped' | 'teaser', before: string, after: string | null) =>
    eventWords({ ...changed, milestone, before: day(before), after: after === null ? null : day(after) }, false);
  expect(words('filming-wrapped', '2026-02-18', null)).toBe(
    'It does not stand any more that filming finished on 18 February 2026',
  );
  expect(words('filming-wrapped', '2026-02', '2026-02-20')).toBe(
    'The time filming finished was corrected from February 2026 to 20 February 2026',
  );
  expect(words('teaser', '2027-01-01', '2027-01-05')).toBe('First teaser: moved from 1 to 5 January 2027');
  const looked = { ...noted, kind: 'not-seen', milestone: 'teaser', range: on('2026-12-10'), says: null } as const;
  expect(eventWords(looked, true)).toBe('Season 2: first teaser: not seen up to 10 December 2026');
});
