/** What a step with tests found: how many passed and failed, and the sum of the tests' own times in seconds. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly testSeconds: number;
}

/** Reads a JUnit report as Vitest and Playwright both write it: the counts stand on the suites, the times on the tests. */
export function countTests(report: string): Tally {
  const sum = (element: string, attribute: string) =>
    [...report.matchAll(new RegExp(`<${element} [^>]*\\b${attribute}="([\\d.]+)"`, 'g'))].reduce(
      (total, [, value]) => total + Number(value),
      0,
    );
  const failed = sum('testsuite', 'failures') + sum('testsuite', 'errors');
  return {
    passed: sum('testsuite', 'tests') - sum('testsuite', 'skipped') - failed,
    failed,
    testSeconds: sum('testcase', 'time'),
  };
}
