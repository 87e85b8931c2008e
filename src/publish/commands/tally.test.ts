import { expect, test } from 'vitest';

import { countTests } from './tally.ts';

test('a report of Vitest: what was skipped has not passed', () => {
  const report = `<?xml version="1.0" encoding="UTF-8" ?>
<testsuites name="vitest tests" tests="4" failures="1" errors="0" time="9">
    <testsuite name="a.test.ts" timestamp="2026-11-20T12:00:00.000Z" hostname="vm" tests="3" failures="1" errors="0" skipped="1" time="4">
        <testcase classname="a.test.ts" name="1 &gt; 0 and time=&quot;7&quot;" time="1.5">
        </testcase>
        <testcase classname="a.test.ts" name="skipped" time="0">
            <skipped/>
        </testcase>
        <testcase classname="a.test.ts" name="fails" time="0.25">
            <failure message="expected &apos;&lt;testcase time=&quot;9&quot;&gt;&apos;" type="AssertionError">
            </failure>
        </testcase>
    </testsuite>
    <testsuite name="b.test.ts" tests="1" failures="0" errors="0" skipped="0" time="1">
        <testcase classname="b.test.ts" name="passes" time="0.25">
        </testcase>
    </testsuite>
</testsuites>`;
  expect(countTests(report)).toEqual({ passed: 2, failed: 1, testSeconds: 2 });
});

test('a report of Playwright: an error is a failure', () => {
  const report = `<testsuites id="" name="" tests="2" failures="0" skipped="0" errors="1" time="9">
<testsuite name="site/a.e2e.ts" hostname="site-chromium" tests="2" failures="0" skipped="0" time="3" errors="1">
<testcase name="passes" classname="site/a.e2e.ts" time="1">
</testcase>
<testcase name="fails" classname="site/a.e2e.ts" time="2">
<error message="Test timeout of 120000ms exceeded." type="Error">
</error>
</testcase>
</testsuite>
</testsuites>`;
  expect(countTests(report)).toEqual({ passed: 1, failed: 1, testSeconds: 3 });
});

test('a report without tests counts none', () => {
  expect(countTests('')).toEqual({ passed: 0, failed: 0, testSeconds: 0 });
});
