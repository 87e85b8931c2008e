import * as v from 'valibot';

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numTotalTests: v.number() });
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

/** Reads Vitest's JSON report. @throws where it is none. */
export function countVitest(json: unknown): Tally {
  const { numPassedTests, numFailedTests } = v.parse(vitestReport, json);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Reads Playwright's JSON report. A flaky test has failed. @throws where it is none. */
export function countPlaywright(json: unknown): Tally {
  const { stats } = v.parse(playwrightReport, json);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
