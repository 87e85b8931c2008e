import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import { readStatus, STATUS_FILE_NAMES } from '#domain/files/status-files.ts';
import { raw } from '#mocks/fixture-facts.ts';

import { updateYears } from './update-years.ts';
import { listUpdates } from './updates.ts';

const { complete } = readStatus(Object.fromEntries(STATUS_FILE_NAMES.map((name) => [name, raw(name)])));
const today = toDay('2026-11-21');
const updates = listUpdates(complete, { today, dropDay: today });
const years = updateYears(updates);
const months = years.flatMap((year) => year.months);

test('everything is in some month once: what happened by itself, what came due as a count', () => {
  expect(months.flatMap(({ happened }) => happened)).toEqual(updates.filter(({ kind }) => kind !== 'claim'));
  expect(months.reduce((sum, { due }) => sum + (due?.count ?? 0), 0)).toBe(
    updates.filter(({ kind }) => kind === 'claim').length,
  );
});

test('years and months come newest first, each once', () => {
  const days = months.map(({ day }) => day);
  expect(days).toEqual([...days].sort((a, b) => b - a));
  expect(new Set(years.map(({ year }) => year)).size).toBe(years.length);
});

test('a release day is one month, however many predictions it settles', () => {
  const milestones = complete.awaited.milestones.map((rung) =>
    rung.id === 'released'
      ? ({ ...rung, certainty: 'official', precision: 'day', date: '2027-03-12', added: '2026-12-05' } as const)
      : rung,
  );
  const day = toDay('2027-03-12');
  const facts = { ...complete, awaited: { ...complete.awaited, milestones } };
  const [year] = updateYears(listUpdates(facts, { today: day, dropDay: day }));
  expect(year?.months[0]?.happened).toHaveLength(1);
  expect(year?.months[0]?.due?.count).toBeGreaterThan(5);
});

test('nothing happened, nothing to group', () => {
  expect(updateYears([])).toEqual([]);
});
