import { describe, expect, test } from 'vitest';

import { countPlaywright, countVitest } from './tally.ts';

describe('what a report says', () => {
  test('Vitest: tests, and their own seconds whichever of them were skipped', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numTotalTests: 5,
      testResults: [
        { assertionResults: [{ duration: 1500 }, { duration: null }] },
        { assertionResults: [{ duration: 250 }, {}, { duration: 250 }] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, testSeconds: 2 });
  });

  test('Playwright: what passed only when repeated has failed, and suites lie in suites', () => {
    const specs = [{ tests: [{ results: [{ duration: 1000 }, { duration: 500 }] }] }];
    const report = {
      stats: { expected: 4, unexpected: 1, flaky: 2 },
      suites: [{ specs, suites: [{ specs, suites: [{ specs }] }] }],
    };
    expect(countPlaywright(report)).toEqual({ passed: 4, failed: 3, testSeconds: 4.5 });
  });

  test('what is no report is refused', () => {
    expect(() => countVitest({})).toThrow(/numPassedTests/);
    expect(() => countPlaywright({ stats: {} })).toThrow(/expected/);
  });
});
