import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import type { Ladder } from '#domain/status/ladders.ts';
import { turningPoints } from '#domain/status/turning-points.ts';

import { nowFile, nowOf } from './now-file.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

type File = ReturnType<typeof nowOf>['file'];

/** All that is said but the day on which it is. */
const lasting = (file: File) =>
  JSON.stringify({ ...file, asOf: '', headline: file.headline.replace(/^[^:]+/, ''), validUntil: '' });

/** For tests: whenever it is written, what widgets are told of a ladder stands until it says itself and no longer, and nothing in it ages. */
export function expectNowToStand(ladder: Ladder): void {
  const fileAt = (at: number) => v.parse(nowFile, nowOf(ladder, at).file);
  // Days on which something may turn are more than chance would find.
  const anyDay = fc.integer({ min: toDay('2026-01-01'), max: toDay('2029-01-01') });
  const turns = turningPoints(ladder).map((at) => Math.floor(at / DAY));
  const beside = fc.integer({ min: -2, max: 1 });
  const days = fc.oneof(
    anyDay,
    turns.length === 0 ? anyDay : fc.tuple(fc.constantFrom(...turns), beside).map(([turn, by]) => turn + by),
  );
  const hours = fc.oneof(fc.integer({ min: 0, max: 72 }), fc.integer({ min: 0, max: 1200 * 24 }));
  fc.assert(
    fc.property(days, hours, (day, later) => {
      const at = day * DAY;
      const file = fileAt(at);
      const end = file.validUntil === null ? Number.POSITIVE_INFINITY : Date.parse(file.validUntil);
      expect(end).toBeGreaterThan(at);
      if (at + later * HOUR < end) expect(lasting(fileAt(at + later * HOUR))).toBe(lasting(file));
      if (end < Number.POSITIVE_INFINITY) expect(lasting(fileAt(end))).not.toBe(lasting(file));
      expect(file.headline).not.toMatch(/\b(today|tomorrow|yesterday|ago)\b|\d days/);
      const numbers = Object.entries({ ...file, ...file.release }).filter(([, value]) => typeof value === 'number');
      expect(numbers).toEqual([['season', ladder.season]]);
    }),
    { numRuns: 20 },
  );
}
