import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { toDate, toDay } from '#domain/facts/calendar.ts';

import { climb, findDisorder, milestoneRange, progressOf } from './ladder.ts';
import { LADDER, type MilestoneId } from './milestones.ts';

const rung = (id: MilestoneId, date: string | null, certainty: 'official' | 'reported' | 'inferred' = 'official') => ({
  id,
  date,
  precision: date === null ? null : ('day' as const),
  certainty,
});
const TODAY = toDay('2026-11-20');
const states = (milestones: Parameters<typeof climb>[0], today = TODAY) =>
  Object.fromEntries(climb(milestones, today).map((entry) => [entry.id, entry.state]));

test('a reached rung implies the ones below it, and the topmost is current', () => {
  const rungs = climb([rung('filming-wrapped', '2026-02-18')], TODAY);
  expect(rungs.map((entry) => entry.state)).toEqual([...Array(5).fill('implied'), 'dated', ...Array(5).fill('ahead')]);
  expect(rungs.filter((entry) => entry.current).map((entry) => entry.id)).toEqual(['filming-wrapped']);
});

test('an official release day proves that a date was announced', () => {
  const dated = states([rung('released', '2027-03-12')]);
  expect(dated).toMatchObject({ 'release-date-announced': 'implied', trailer: 'ahead', released: 'scheduled' });
  expect(states([rung('released', '2027-03-12', 'reported')])['release-date-announced']).toBe('ahead');
});

test('on the day itself it is reached', () => {
  expect(states([rung('released', '2027-03-12')], toDay('2027-03-12'))['released']).toBe('dated');
});

test('a window for the release is a plan, and never reached by itself', () => {
  const released = { ...rung('released', '2027-Q1'), precision: 'quarter' as const };
  for (const day of ['2026-11-20', '2027-01-01', '2027-03-31']) {
    expect(states([released], toDay(day))).toMatchObject({ 'release-date-announced': 'ahead', released: 'scheduled' });
  }
  expect(states([released], toDay('2028-01-01'))['released']).toBe('passed');
});

test('a day that nobody official names passes, and nothing came out on it', () => {
  for (const certainty of ['reported', 'inferred'] as const) {
    const rumour = rung('released', '2026-10-30', certainty);
    expect(states([rumour], toDay('2026-10-30'))['released']).toBe('scheduled');
    expect(climb([rumour], TODAY).filter(({ state }) => state !== 'ahead')).toMatchObject([{ state: 'passed' }]);
  }
});

test('a date that was taken back was announced, and is not any more', () => {
  const said = { date: '2027-03-12', precision: 'day' as const, certainty: 'official' as const };
  const announced = rung('release-date-announced', '2026-10-01');
  const released = { ...rung('released', null, 'inferred'), former: [said] };
  const wrapped = rung('filming-wrapped', '2026-02-18');
  const gone = climb([wrapped, announced, released], TODAY);
  expect(gone.find(({ current }) => current)?.id).toBe('filming-wrapped');
  expect(states([wrapped, announced, released])).toMatchObject({
    'release-date-announced': 'taken-back',
    released: 'ahead',
  });
  // What comes after it is reached without it.
  expect(states([announced, rung('trailer', '2026-11-01'), released])['release-date-announced']).toBe('taken-back');
  const named = { ...rung('released', '2027-04-16'), former: [said, { ...said, date: null, precision: null }] };
  expect(states([announced, named])['release-date-announced']).toBe('dated');
  const coarser = { ...rung('released', '2027-Q2'), precision: 'quarter' as const, former: [said] };
  expect(states([announced, coarser])['release-date-announced']).toBe('dated');
  const rumour = { ...released, former: [{ ...said, certainty: 'reported' as const }] };
  expect(states([announced, rumour])['release-date-announced']).toBe('dated');
});

test('dates that cannot both be right are named, a teaser before the wrap is not', () => {
  const started = rung('filming-started', '2026-03-01');
  const wrapped = rung('filming-wrapped', '2026-02-18');
  expect(findDisorder([wrapped, started])).toEqual([['filming-started', 'filming-wrapped']]);
  expect(findDisorder([{ ...started, date: '2026-02', precision: 'month' }, wrapped])).toEqual([]);
  expect(findDisorder([rung('teaser', '2025-07-23'), wrapped])).toEqual([]);
});

test('nothing known: everything ahead, nothing current', () => {
  const rungs = climb([], TODAY);
  expect(rungs.map((entry) => entry.state)).toEqual(LADDER.map(() => 'ahead'));
  expect(rungs.some((entry) => entry.current)).toBe(false);
});

test('what lies behind, what goes on and what is to come add up to the ladder', () => {
  const at = (...milestones: Parameters<typeof climb>[0]) => progressOf(climb(milestones, TODAY));
  expect(at(rung('post-production', '2026-02-20'))).toEqual({ done: 6, running: 1, ahead: 4 });
  expect(at(rung('filming-wrapped', '2026-02-18'))).toEqual({ done: 6, running: 0, ahead: 5 });
  expect(at(rung('released', '2026-10-30'))).toEqual({ done: LADDER.length, running: 0, ahead: 0 });
  expect(at()).toEqual({ done: 0, running: 0, ahead: LADDER.length });
});

test('it can move backwards when a record loses its date', () => {
  const before = climb([rung('trailer', '2026-10-01')], TODAY);
  const after = climb([rung('trailer', null), rung('renewed', '2022-06-06')], TODAY);
  expect(before.find((entry) => entry.current)?.id).toBe('trailer');
  expect(after.find((entry) => entry.current)?.id).toBe('renewed');
});

test('a window is its days', () => {
  expect(milestoneRange({ date: null, precision: 'window', from: '2027-01-01', to: '2027-02-28' })).toEqual({
    first: toDay('2027-01-01'),
    last: toDay('2027-02-28'),
  });
  expect(milestoneRange({ date: null, precision: null })).toBeNull();
});

test('does not depend on the order of the records, and only one rung is current', () => {
  const record = fc
    .record({
      id: fc.constantFrom(...LADDER),
      day: fc.option(fc.integer({ min: toDay('2022-01-01'), max: toDay('2030-01-01') })),
    })
    .map(({ id, day }) => rung(id, day === null ? null : toDate(day)));
  fc.assert(
    fc.property(fc.uniqueArray(record, { selector: (entry) => entry.id }), (milestones) => {
      expect(climb([...milestones].reverse(), TODAY)).toEqual(climb(milestones, TODAY));
      expect(climb(milestones, TODAY).filter((entry) => entry.current).length).toBeLessThanOrEqual(1);
    }),
  );
});
