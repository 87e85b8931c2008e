import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import { readStatus } from '#domain/files/status-files.ts';
import { listUpdates, updateKey } from '#domain/status/updates.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { readFacts } from '#mocks/rehearsal/facts.ts';

import { editFacts, type Step } from './edited.ts';
import { NEXT_RENEWED } from './next-renewed.ts';
import { SEASON_OUT } from './season-out.ts';

test('every update of a season keeps its name when it comes out, and when the next one is awaited', () => {
  const day = toDay(FACTS_DAY);
  const keysAfter = (...steps: Step[]) => {
    const status = readStatus(editFacts(readFacts(FIXTURES), steps));
    return listUpdates(status.at('start'), { today: day, dropDay: day }).map(updateKey);
  };
  const [now, out, after] = [keysAfter(), keysAfter(SEASON_OUT), keysAfter(SEASON_OUT, NEXT_RENEWED)];
  const gone = (from: readonly string[], to: readonly string[]) => from.filter((key) => !to.includes(key));
  expect(now.length).toBeGreaterThan(20);
  expect(gone(now, out)).toEqual([]);
  expect(gone(out, after)).toEqual([]);
  expect(gone(out, now)).toEqual(expect.arrayContaining(['milestone/released', 'date/2026-10-30--2026-10-30']));
  expect(gone(after, out)).toEqual(['milestone/s3-renewed']);
});
