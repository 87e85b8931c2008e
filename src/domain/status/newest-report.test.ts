import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { toDate, toDay } from '#domain/facts/calendar.ts';

import { newestReportDay, reportsSoFar } from './newest-report.ts';

const SOURCES = [
  { id: 'old', published: '2022-06-06' },
  { id: 'new', published: '2026-02-23' },
  { id: 'newest', published: '2026-03' },
  { id: 'undated', published: null },
];

test('the newest source of a milestone or of a claim on the status counts', () => {
  expect(newestReportDay([{ sources: ['old'] }], [{ topic: 'filming', sources: ['new', 'undated'] }], SOURCES)).toBe(
    toDay('2026-02-23'),
  );
});

test('a source that only a claim on something else cites does not', () => {
  expect(newestReportDay([{ sources: ['old'] }], [{ topic: 'score', sources: ['newest'] }], SOURCES)).toBe(
    toDay('2022-06-06'),
  );
});

test('a month counts from its first day, and nothing dated gives nothing', () => {
  expect(newestReportDay([{ sources: ['newest'] }], [], SOURCES)).toBe(toDay('2026-03-01'));
  expect(newestReportDay([{ sources: ['undated'] }], [], SOURCES)).toBeNull();
});

test('what a record said before, and why a claim was withdrawn, are news too', () => {
  const milestone = { sources: ['old'], former: [{ sources: ['new'] }] };
  expect(newestReportDay([milestone], [], SOURCES)).toBe(toDay('2026-02-23'));
  const claim = { topic: 'release', sources: ['old'], withdrawn: { sources: ['new'] } } as const;
  expect(newestReportDay([], [claim], SOURCES)).toBe(toDay('2026-02-23'));
});

test('what passes on another page is as old as that one, and undated where nobody knows', () => {
  const passesOn = (date: string | null) => [
    { id: 'copy', published: '2026-09-15', of: { publisher: 'Netflix', date } },
    { id: 'own', published: '2025-01-01' },
  ];
  const cites = [{ sources: ['copy', 'own'] }];
  expect(newestReportDay(cites, [], passesOn('2025-07-22'))).toBe(toDay('2025-07-22'));
  expect(newestReportDay(cites, [], passesOn(null))).toBe(toDay('2025-01-01'));
});

test('that somebody looked and saw nothing is no news, whatever else there is', () => {
  const day = fc.integer({ min: toDay('2022-01-01'), max: toDay('2026-11-20') }).map(toDate);
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), fc.array(day, { minLength: 1 }), (news, looks) => {
      const sources = [...news, ...looks].map((published, index) => ({ id: `s${index}`, published }));
      const ids = sources.map(({ id }) => id);
      const cited = ids.slice(0, news.length);
      const milestone = { sources: cited, notSeenUntil: { sources: ids.slice(news.length) } };
      expect(newestReportDay([milestone], [], sources)).toBe(newestReportDay([{ sources: cited }], [], sources));
    }),
  );
});

test('it came to be what it is one day after the other', () => {
  const milestone = { sources: ['old'], former: [] };
  const claim = { topic: 'filming', madeOn: '2026-03', sources: ['new', 'newest', 'undated'] } as const;
  const reports = reportsSoFar([milestone], [claim, { topic: 'score', sources: ['newest'] }], SOURCES);
  expect(reports.map(({ since, day }) => [toDate(since), toDate(day)])).toEqual([
    ['2022-06-06', '2022-06-06'],
    // What was said in March cites a page of February: before it was said, that page was no news of it.
    ['2026-03-31', '2026-02-23'],
    ['2026-03-31', '2026-03-01'],
  ]);
  expect(reports.at(-1)?.day).toBe(newestReportDay([milestone], [claim], SOURCES));
});
