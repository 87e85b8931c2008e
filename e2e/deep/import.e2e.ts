import { spawnSync } from 'node:child_process';

import { expect, test } from '#e2e/test.ts';

// The same test as in every run, twenty times as long. Where it fails it names the seed.
test('ten thousand hostile files change nothing', ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'once is enough: no browser takes part');
  test.setTimeout(900_000);
  const { status, stdout, stderr } = spawnSync(
    'vitest',
    ['run', '--no-color', 'src/features/import/hostile-files.test.ts'],
    {
      env: { ...process.env, HOSTILE_FILES: '10000' },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  expect(stdout + stderr).toContain('10000 hostile files');
  expect(status, stdout + stderr).toBe(0);
});
