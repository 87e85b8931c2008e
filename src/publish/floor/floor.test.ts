import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

import { describe, expect, test } from 'vitest';

import { olderBrowser } from '#words/no-script.ts';
import { yourDataWords } from '#words/your-data.ts';

import { FLOOR, NEWEST_POLYFILLED, POLYFILLED, STARTS_WITH } from './floor.ts';
import { floorFiles, OLDER } from './floor-files.ts';
import { implies, isInFloor, since } from './support.ts';

const { [OLDER.script]: polyfills = '', [OLDER.styles]: styles = '' } = await floorFiles();

test('the floor is what has all that the start asks for, and nothing older has it', () => {
  const newest = (browser: keyof typeof FLOOR) =>
    STARTS_WITH.map(({ key }) => Number(since(key, browser))).reduce((one, other) => Math.max(one, other));
  expect({ chrome: newest('chrome'), safari: newest('safari'), firefox: newest('firefox') }).toEqual(
    Object.fromEntries(Object.entries(FLOOR).map(([browser, version]) => [browser, Number(version)])),
  );
});

test('pages say it', () => {
  const said = `Chrome ${FLOOR.chrome}, Safari ${FLOOR.safari}, Firefox ${FLOOR.firefox} and newer`;
  expect(olderBrowser('1 December 2026')).toContain(said);
  expect(yourDataWords.floor).toContain(said);
  expect(readFileSync('README.md', 'utf8')).toContain(said);
  expect(readFileSync('docs/browsers.md', 'utf8')).toContain(said);
});

describe('polyfills', () => {
  test('only what somebody above the floor lacks, and whoever has the newest lacks nothing', () => {
    expect(POLYFILLED.filter(isInFloor)).toEqual([]);
    // Chrome has it since 103; the table counts from 124, where its reason became the one that is written down.
    const later = ['api.AbortSignal.timeout_static'];
    expect(POLYFILLED.filter((key) => !implies(NEWEST_POLYFILLED.key, key))).toEqual(later);
  });

  /** A browser that has none of it, after they have run. */
  const run = (expression: string): unknown => {
    const known = { AbortController, AbortSignal: {}, DOMException, setTimeout };
    const context = createContext(known);
    runInContext('delete Array.prototype.toSorted; delete Array.prototype.toReversed;', context);
    runInContext(polyfills, context);
    return runInContext(expression, context);
  };

  test.each([
    [
      'copies are sorted and turned round, and what they are copies of stays',
      '(() => { const list = [3, 1, 2]; return [list.toSorted(), list.toSorted((a, b) => b - a), list.toReversed(), list]; })()',
      [
        [1, 2, 3],
        [3, 2, 1],
        [2, 1, 3],
        [3, 1, 2],
      ],
    ],
    [
      'they are not met among what a list holds',
      '(() => { const names = []; for (const name in [7]) names.push(name); return names; })()',
      ['0'],
    ],
  ])('%s', (_, expression, result) => {
    expect(JSON.parse(JSON.stringify(run(expression)))).toEqual(result);
  });

  test('time runs out, with the reason that browsers give', async () => {
    const reason = await run(
      `new Promise((done) => { const signal = AbortSignal.timeout(1); signal.addEventListener('abort', () => done(signal.reason.name)); })`,
    );
    expect(reason).toBe('TimeoutError');
  });
});

test('the plain style is small', () => {
  expect(styles).toMatch(/This browser is too old/);
  expect(Buffer.byteLength(styles)).toBeLessThanOrEqual(4096);
});
