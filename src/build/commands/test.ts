import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { ensureBrowsers } from './browsers.ts';
import { countPlaywright, countVitest, type Tally } from './tally.ts';

const REPORTS = '.reports';

/** What `npm test` runs, in this order. A step with a report counts tests; one without passes or stops the run. */
const STEPS: readonly {
  name: string;
  command: string[];
  report?: { file: string; count: (json: unknown) => Tally };
}[] = [
  { name: 'types', command: ['tsc'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--quiet'] },
  { name: 'format', command: ['biome', 'format'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'lockfile', command: ['node', 'src/build/commands/check-lockfile.ts'] },
  { name: 'data', command: ['node', 'src/build/data-check.ts'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
    report: { file: 'unit.json', count: countVitest },
  },
  { name: 'build', command: ['vite', 'build', '--logLevel=warn'] },
  {
    name: 'end to end',
    command: ['playwright', 'test', '-c', 'e2e', '--project', 'site-*', '--project', 'worlds-*'],
    report: { file: 'e2e.json', count: countPlaywright },
  },
];

/** Runs a command of `node_modules/.bin` and says whether it succeeded. */
function run(name: string, command: readonly string[]): boolean {
  console.log(`\n== ${name}`);
  const [program = '', ...args] = command;
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function count(report: { file: string; count: (json: unknown) => Tally }): Tally {
  try {
    return report.count(JSON.parse(readFileSync(join(REPORTS, report.file), 'utf8')));
  } catch (cause) {
    console.error(`No report ${report.file}: ${String(cause)}`);
    return { passed: 0, failed: 0 };
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
ensureBrowsers();

const failures: string[] = [];
const total = { passed: 0, failed: 0 };
for (const step of STEPS) {
  if (!run(step.name, step.command)) failures.push(step.name);
  if (step.report === undefined) continue;
  const tally = count(step.report);
  total.passed += tally.passed;
  total.failed += tally.failed;
}
console.log(failures.length === 0 ? '\nEvery step passed.' : `\nFailed: ${failures.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failures.length === 0 && total.passed > 0 ? 0 : 1;
