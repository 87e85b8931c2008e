import * as v from 'valibot';

/** What a step with tests found: how many passed and failed, and the sum of the tests' own times in seconds. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly testSeconds: number;
}

const duration = v.optional(v.nullable(v.number()), 0);
const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numTotalTests: v.number(),
  testResults: v.array(v.object({ assertionResults: v.array(v.object({ duration })) })),
});

/** Reads Vitest's JSON report. @throws where it is none. */
export function countVitest(json: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults } = v.parse(vitestReport, json);
  const times = testResults.flatMap(({ assertionResults }) => assertionResults.map((test) => test.duration ?? 0));
  return { passed: numPassedTests, failed: numFailedTests, testSeconds: inSeconds(times) };
}

interface Suite {
  readonly specs: readonly { readonly tests: readonly { readonly results: readonly { duration: number }[] }[] }[];
  readonly suites: readonly Suite[];
}
const suite: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.array(v.object({ tests: v.array(v.object({ results: v.array(v.object({ duration: v.number() })) })) })),
  suites: v.optional(v.array(v.lazy(() => suite)), []),
});
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  suites: v.array(suite),
});

/** Reads Playwright's JSON report. A flaky test has failed. @throws where it is none. */
export function countPlaywright(json: unknown): Tally {
  const { stats, suites } = v.parse(playwrightReport, json);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    testSeconds: inSeconds(suites.flatMap(timesOf)),
  };
}

function timesOf({ specs, suites }: Suite): number[] {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results.map((result) => result.duration)));
  return [...own, ...suites.flatMap(timesOf)];
}

function inSeconds(milliseconds: readonly number[]): number {
  return milliseconds.reduce((sum, one) => sum + one, 0) / 1000;
}
