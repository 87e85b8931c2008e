import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';

import { callsFor, foundFile, issueList, LABEL } from '#publish/watch/issue.ts';

// A program: `npm run watch:issue -- FILE` keeps one issue on the repository's host that says what the watch found (the file is what
// `npm run watch -- --json` prints). It speaks to the host through `gh`, and hands texts over in files.

const gh = (...args: readonly string[]) =>
  execFileSync('gh', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

function tellIssue(file: string): void {
  const found = v.parse(foundFile, JSON.parse(readFileSync(file, 'utf8')));
  const listed = gh('issue', 'list', '--label', LABEL, '--state', 'all', '--limit', '1', '--json', 'number,state,body');
  const [issue] = v.parse(issueList, JSON.parse(listed));
  const folder = mkdtempSync(join(tmpdir(), 'watch-issue-'));
  try {
    const body = join(folder, 'body.md');
    for (const { args, text } of callsFor(found, issue)) {
      if (text !== undefined) writeFileSync(body, text);
      gh(...args, ...(text === undefined ? [] : ['--body-file', body]));
      console.log(args.slice(0, 2).join(' '));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  tellIssue(process.argv[2] ?? '');
} catch (error) {
  const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
  console.log(`The issue was not told: ${why}`);
  process.exitCode = 1;
}
