import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toDate, toDay } from '#domain/facts/calendar.ts';

import { gatherEvidence } from './evidence.ts';
import { daysOff, isOpenDay, judgeOwnDay } from './own-day.ts';
import { dropDayAt, dropInstant } from './release.ts';

const NEWEST = toDay('2026-02-23');
const SEALED = '2026-11-30';

/** What is known of a release on a day (`today`): the record as an editor has written it. */
function evidenceOf(
  released: { date?: string | null; certainty?: 'official' | 'reported'; added?: string; notSeenUntil?: string },
  today = toDay(SEALED),
  dropDay = today,
) {
  const { date = null, certainty = 'official', added, notSeenUntil } = released;
  const record = { id: 'released', date, precision: date === null ? null : 'day', certainty, accounts: [] } as const;
  const seen = notSeenUntil === undefined ? {} : { notSeenUntil: { date: notSeenUntil } };
  return gatherEvidence([{ ...record, ...seen, ...(added === undefined ? {} : { added }) }], today, NEWEST, dropDay);
}

const own = (day: string, on = SEALED) => ({ day, on });
const anyDay = fc.integer({ min: toDay('2026-12-01'), max: toDay('2032-12-31') });

describe('an own day', () => {
  test('is judged by the release alone, by the distance in days, and is right only at 0', () => {
    const out = evidenceOf({ date: '2027-03-12' }, toDay('2027-04-01'));
    expect(daysOff(judgeOwnDay(own('2027-03-12'), out))).toBe(0);
    expect(daysOff(judgeOwnDay(own('2027-03-09'), out))).toBe(-3);
    expect(daysOff(judgeOwnDay(own('2027-03-13'), out))).toBe(1);
  });

  test('is as far off on either side: whoever is early by so many days is where the release is late by them', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, release) => {
        const offOf = (named: number, came: number) =>
          daysOff(judgeOwnDay(own(toDate(named)), evidenceOf({ date: toDate(came) }, toDay('2033-01-01'))));
        const off = offOf(day, release);
        expect(off).toBe(day - release);
        expect(offOf(release, day)).toBe(0 - (off ?? Number.NaN));
      }),
    );
  });

  test('is judged the same whenever the facts were written', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyDay, (day, release, added, today) => {
        const verdict = (written?: string) =>
          judgeOwnDay(
            own(toDate(day)),
            evidenceOf({ date: toDate(release), ...(written === undefined ? {} : { added: written }) }, today),
          );
        expect(verdict(toDate(added))).toEqual(verdict());
      }),
    );
  });

  test('stays open while a date is only named, moved, rumoured or taken back', () => {
    for (const released of [
      { date: '2027-03-12' },
      { date: '2027-05-07' },
      { date: '2026-11-01', certainty: 'reported' as const },
      { date: null },
    ]) {
      expect(judgeOwnDay(own('2027-03-01'), evidenceOf(released))).toEqual({ kind: 'open', left: 91 });
      expect(isOpenDay(own('2027-03-01'), evidenceOf(released))).toBe(true);
    }
  });

  test('is judged from midnight in Los Angeles on, whatever day it is elsewhere', () => {
    const drop = dropInstant(toDay('2027-03-12'));
    const at = (instant: number) =>
      judgeOwnDay(own('2027-03-12'), evidenceOf({ date: '2027-03-12' }, toDay('2027-03-12'), dropDayAt(instant)));
    expect(at(drop - 1)).toEqual({ kind: 'open', left: 0 });
    expect(at(drop)).toEqual({ kind: 'came-true' });
  });

  test('that has passed is open as long as nobody has looked, then counts up, and is exact with the release', () => {
    const today = toDay('2027-04-01');
    const passed = own('2027-03-12');
    expect(judgeOwnDay(passed, evidenceOf({}, today))).toEqual({ kind: 'open', left: null });
    const looked = judgeOwnDay(passed, evidenceOf({ notSeenUntil: '2027-03-20' }, today));
    expect(looked).toEqual({ kind: 'missed', by: 8, side: 'late', counting: true });
    expect(daysOff(looked)).toBeNull();
    expect(isOpenDay(passed, evidenceOf({ notSeenUntil: '2027-03-20' }, today))).toBe(false);
    expect(daysOff(judgeOwnDay(passed, evidenceOf({ date: '2027-03-30' }, today)))).toBe(-18);
  });

  test('that was sealed once it was out says nothing', () => {
    const out = evidenceOf({ date: '2027-03-12' }, toDay('2027-04-01'));
    expect(daysOff(judgeOwnDay(own('2027-03-20', '2027-03-13'), out))).toBeNull();
    expect(daysOff(judgeOwnDay(own('2027-03-13', '2027-03-12'), out))).toBe(1);
  });
});
