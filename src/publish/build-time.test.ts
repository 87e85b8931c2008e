import { afterEach, expect, test, vi } from 'vitest';

import { buildTime, namedDay, onNamedDay } from './build-time.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('a site is written for the day that is named, from its first moment on', () => {
  vi.stubEnv('TODAY', '2027-03-12');
  expect(buildTime()).toBe(Date.parse('2027-03-12T00:00:00Z'));
});

test('where none is named, for the day that it is', () => {
  vi.stubEnv('TODAY', undefined);
  vi.setSystemTime('2026-12-31T23:59:59Z');
  expect(namedDay()).toBeUndefined();
  expect(buildTime()).toBe(Date.parse('2026-12-31T00:00:00Z'));
});

test.each(['tomorrow', '2027-02-30', '2027-3-1', '2027'])('%s is no day', (day) => {
  vi.stubEnv('TODAY', day);
  expect(namedDay).toThrow(`TODAY is "${day}", which is no day; write it as 2027-03-12 or leave it out.`);
});

test('a program runs on the day that is named, and says in one line that it is none', async () => {
  const lines: string[] = [];
  const days: (string | undefined)[] = [];
  const run = () =>
    onNamedDay(
      (line) => lines.push(line),
      (day) => Promise.resolve(days.push(day) * 10),
    );
  vi.stubEnv('TODAY', '2027-03-12');
  expect(await run()).toBe(10);
  vi.stubEnv('TODAY', 'tomorrow');
  expect(await run()).toBe(2);
  expect(days).toEqual(['2027-03-12']);
  expect(lines).toEqual(['TODAY is "tomorrow", which is no day; write it as 2027-03-12 or leave it out.']);
});
