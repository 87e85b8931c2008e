import { spawnSync } from 'node:child_process';

import { readAudit } from './audit-report.ts';

// A program: `npm run audit:check` asks the registry which locked packages have known holes. What it says changes from day to day
// without a change of ours, so it is no part of `npm test`.

/** What npm says: a report, an error, or nothing that can be read. */
function audit(...options: readonly string[]): unknown {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only', ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64_000_000,
    shell: process.platform === 'win32',
  });
  try {
    return JSON.parse(stdout);
  } catch {
    return stdout;
  }
}

const findings = readAudit(audit(), audit('--omit=dev'));
if (typeof findings === 'string') {
  // As a note beside a scheduled run, which is green all the same.
  const mark = process.env['GITHUB_ACTIONS'] === 'true' ? '::warning::' : '';
  console.log(`${mark}The registry could not be asked, so this says nothing about the packages: ${findings}`);
} else {
  for (const line of findings.lines) console.log(line);
  if (findings.lines.length === 0) console.log('The registry knows of no hole in any locked package.');
  console.log(findings.isGrave ? 'Something high or critical ships.' : 'Nothing high or critical ships.');
  process.exitCode = findings.isGrave ? 1 : 0;
}
