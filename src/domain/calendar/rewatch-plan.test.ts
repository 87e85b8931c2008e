import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';

import { MAX_PER_DAY, planRewatch } from './rewatch-plan.ts';

const today = toDay('2026-11-20');
const days = (before: string) => {
  const plan = planRewatch(12, today, toDay(before));
  return plan.kind === 'plan' ? plan.sittings.map(({ day }) => day - today) : plan;
};

test('twelve days before it, one episode each, the first today and the last on the eve', () => {
  expect(days('2026-12-02')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('with fewer days there are several in one', () => {
  expect(days('2026-11-26')).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  expect(planRewatch(12, today, toDay('2026-11-26'))).toMatchObject({ mostInADay: 2 });
});

test('far ahead it is one a week, and begins in time', () => {
  const sittings = days('2027-03-12');
  expect(sittings).toMatchObject({ 0: 112 - 84, 11: 112 - 7 });
});

test('a day that is over, today, and one that is too near are refused', () => {
  expect(days('2026-11-19')).toEqual({ kind: 'past' });
  expect(days('2026-11-20')).toEqual({ kind: 'past' });
  expect(days('2026-11-22')).toEqual({ kind: 'near', earliest: toDay('2026-11-23') });
  expect(days('2026-11-23')).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
});

test('whatever the day: in order, from today on, before it, evenly, and never too many at once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -5, max: 5000 }), (episodes, ahead) => {
      const plan = planRewatch(episodes, today, today + ahead);
      if (plan.kind !== 'plan') {
        expect(ahead).toBeLessThan(Math.max(1, Math.ceil(episodes / MAX_PER_DAY)));
        return;
      }
      const { sittings, mostInADay } = plan;
      expect(sittings.map(({ number }) => number)).toEqual(Array.from({ length: episodes }, (_, index) => index + 1));
      const gaps = sittings.map(({ day }, index) => (sittings[index + 1]?.day ?? today + ahead) - day);
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
      expect(Math.max(...gaps)).toBeLessThanOrEqual(7);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
      for (const { day } of sittings) {
        expect(day).toBeGreaterThanOrEqual(today);
        expect(day).toBeLessThan(today + ahead);
        expect(sittings.filter((other) => other.day === day).length).toBeLessThanOrEqual(mostInADay);
      }
      expect(mostInADay).toBeLessThanOrEqual(MAX_PER_DAY);
    }),
  );
});
