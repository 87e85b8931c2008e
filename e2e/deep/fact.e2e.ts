import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '#e2e/test.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';

const FIXTURES = 'mocks/facts';
const SOURCE = [
  '--source-url',
  'https://news.example/day',
  '--source-publisher',
  'The Example Post',
  '--source-kind',
  'news',
];

/** The command as somebody runs it, on a copy of the tests' facts. */
function fact(dir: string, ...args: readonly string[]) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/publish/commands/fact.ts', '--facts', dir, '--today', FACTS_DAY, ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return { status, lines: stdout.trimEnd().split('\n') };
}

test.describe('npm run fact', () => {
  let dir = '';
  test.beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'fact-'));
    cpSync(FIXTURES, dir, { recursive: true });
  });
  test.afterEach(() => rmSync(dir, { recursive: true }));

  test('says which pages, calendars and feeds change with a date, and saves it', () => {
    test.setTimeout(180_000);
    const named = ['--source-title', 'The day', '--source-published', FACTS_DAY];
    const { status, lines } = fact(dir, '--kind', 'date', '--day', '2027-03-19', ...SOURCE, ...named, '--yes');
    expect(status).toBe(0);
    const changes = lines.find((line) => line.startsWith('These change'))?.split(' ') ?? [];
    expect(changes).toEqual(expect.arrayContaining(['/', '/countdown/', '/sources/', 'calendar.ics', 'feed.atom']));
    expect(changes).not.toContain('/cast/ties/');
    expect(lines.at(-1)).toBe('Saved: sources.json, milestones.json');
    expect(readFileSync(join(dir, 'milestones.json'), 'utf8')).toContain('"date":"2027-03-19","precision":"day"');
  });

  test('asks nobody where nobody sits, and says what is missing', () => {
    expect(fact(dir)).toMatchObject({ status: 2 });
    const { status, lines } = fact(dir, '--kind', 'date', '--yes', ...SOURCE);
    expect(status).toBe(2);
    expect(lines[0]).toContain('--source-title is missing');
    expect(lines).toContain('npm run fact --');
  });
});
