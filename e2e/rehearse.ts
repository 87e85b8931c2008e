import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

import { rehearse, SCENARIO_NAMES } from '#mocks/rehearsal/rehearse.ts';
import { printTable } from '#publish/bench/table.ts';
import { FACTS } from '#publish/facts-folder.ts';

// A program: `npm run rehearse [-- part of a scenario's name …]`. It does to a copy of the facts what an editor will do one day, and runs
// what an editor runs then: the data check, the unit tests that look at the facts (all others stand on facts of their own, to which
// `src/structure-of-tests.test.ts` holds them), the build, and a walk through every page that was built.

const HOLDS = 'all holds';
const today = new Date().toISOString().slice(0, 10);
const folder = resolve('.reports/rehearsal');
const wanted = process.argv.slice(2);
const names = SCENARIO_NAMES.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
if (names.length === 0) throw new Error(`No scenario is called so. There are: ${SCENARIO_NAMES.join('; ')}.`);

const outcomes = new Map(names.map((name) => [name, { 'and then': outcomeOf(name) }]));
printTable({ title: `What an editor does, rehearsed on ${today}`, rows: outcomes });
process.exitCode = [...outcomes.values()].every((row) => row['and then'] === HOLDS) ? 0 : 1;

/** Rehearses one scenario and says whether everything held, or what broke first. */
function outcomeOf(name: string): string {
  const facts = join(folder, 'facts');
  const site = join(folder, 'site');
  rehearse(name, FACTS, facts, today);
  const steps: readonly (readonly [step: string, command: readonly string[]])[] = [
    ['data check', ['node', 'src/publish/data-check.ts', facts]],
    ['unit tests', ['vitest', 'run', '--reporter=dot', 'src/any-facts', 'src/publish/leak/real-']],
    ['build', ['vite', 'build', '--logLevel=warn', '--emptyOutDir', '--outDir', site]],
    ['every page', ['playwright', 'test', '-c', 'e2e/rehearsal.config.ts', '--reporter=dot']],
  ];
  const env = { ...process.env, SITE_URL: '', FACTS: facts, TODAY: today, BUILT: site };
  const broken = steps.find(([step, [program = '', ...args]]) => {
    console.log(`\n== ${name}: ${step}`);
    const node = { ...env, ...(step === 'build' ? { NODE_ENV: 'production' } : {}) };
    return spawnSync(program, args, { stdio: 'inherit', env: node, shell: process.platform === 'win32' }).status !== 0;
  });
  return broken === undefined ? HOLDS : `breaks: ${broken[0]}`;
}
