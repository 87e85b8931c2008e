import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { afterEach } from 'vitest';

/** `gh` as tests have it: it notes what it is asked and the texts that it is given, and answers what the test has written down. */
const GH = `#!/bin/sh
echo "gh $*" >> "$RUNNER_TEMP/asked"
for last; do :; done
case "$*" in *--body-file*) cat "$last" >> "$RUNNER_TEMP/asked"; echo >> "$RUNNER_TEMP/asked";; esac
case "$1 $2" in "issue list") cat "$RUNNER_TEMP/issues";; "api repos/"*) cat "$RUNNER_TEMP/may";; esac
`;

/** For tests: makes runners of workflows, each with a folder of its own, which is gone after the test. */
export function testRunners() {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  return (env: Readonly<Record<string, string>> = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'runner-'));
    folders.push(folder);
    return runnerIn(folder, env);
  };
}

function runnerIn(folder: string, own: Readonly<Record<string, string>>) {
  const bin = join(folder, 'bin');
  const env = {
    ...process.env,
    PATH: [bin, process.env['PATH']].join(delimiter),
    RUNNER_TEMP: folder,
    GITHUB_ENV: join(folder, 'env'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...own,
  };
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  /** A program that stands in for another of that name. */
  const program = (name: string, text: string) => writeFileSync(join(bin, name), text, { mode: 0o755 });
  mkdirSync(bin);
  program('gh', GH);
  return {
    folder,
    write,
    program,
    /** What a file of the folder holds, without where the folder is; "" where there is none. */
    read: (name: string) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8').replaceAll(folder, '') : '',
    /** Runs commands as a step does. */
    run: (commands: string, cwd = folder, more: Readonly<Record<string, string>> = {}) => {
      const { status, stdout } = spawnSync('bash', ['-e', '-c', commands], {
        cwd,
        env: { ...env, ...more },
        encoding: 'utf8',
      });
      return { code: status, said: stdout.trim() };
    },
  };
}
