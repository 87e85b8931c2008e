import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { factsToEdit, sourceFlags } from './test-fact.ts';

const { dirOf, textOf, all, run } = factsToEdit(FIXTURES, FACTS_DAY);

const DATE = ['--kind', 'date', '--yes', '--no-pages'];

describe('arguments', () => {
  test.each([
    ['nothing', [], '--kind is missing: date, milestone, claim, correction'],
    ['a kind that is none', ['--kind', 'rumour'], '--kind is unknown: date, milestone, claim, correction'],
    ['a flag that is none', ['--kind', 'date', '--dat', 'x'], "Unknown option '--dat'"],
    ['nobody to ask whether to save', ['--kind', 'date'], '--yes is missing (or --dry-run): there is nobody to ask'],
    ['a flag that is missing', [...DATE, '--source', 'newsx-2026-02-23'], '--day is missing: When is it'],
    [
      'a flag of another kind',
      [...DATE, '--source', 'newsx-2026-02-23', '--day', '2027-03-01', '--basis', 'official'],
      '--basis is no use here',
    ],
    ['no day', [...DATE, ...sourceFlags(FACTS_DAY), '--day', 'soon'], '--day is "soon"; write 2027-03-19'],
    [
      'a day that no calendar has',
      [...DATE, ...sourceFlags(FACTS_DAY), '--day', '2027-02-30'],
      '--day is 2027-02-30, which no calendar has',
    ],
    [
      'days that end early',
      [...DATE, ...sourceFlags(FACTS_DAY), '--day', '2027-02-03..2027-02-01'],
      '--day ends on 2027-02-01',
    ],
    [
      'an address that is none',
      [...DATE, '--source-url', 'javascript:alert(1)'],
      '--source-url is "javascript:alert(1)", no full address',
    ],
    [
      'a text over two lines',
      [...DATE, ...sourceFlags(FACTS_DAY), '--source-title', 'a\nb'],
      '--source-title has more than one line',
    ],
    ['a day of the edit that is none', [...DATE, '--today', 'now'], '--today is "now", no day'],
  ])('%s: exit 2, and the list of flags', async (_, args, line) => {
    const before = all();
    const { code, lines } = await run(args);
    expect(code).toBe(2);
    expect(lines[0]).toContain(line);
    if (!line.startsWith('--today')) expect(lines).toContain('npm run fact --');
    expect(all()).toEqual(before);
  });

  test('the list of a kind has its flags and no others', async () => {
    const { lines } = await run([...DATE, '--source', 'newsx-2026-02-23']);
    const flags = lines.flatMap((line) => /^ {2}--(\S+)/.exec(line)?.[1] ?? []);
    expect(flags).toEqual(expect.arrayContaining(['yes', 'source-url', 'day', 'why']));
    expect(flags).not.toEqual(expect.arrayContaining(['statement']));
  });

  test('--help lists all of them', async () => {
    const { code, lines } = await run(['--help']);
    expect(code).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining(['--kind date', '--kind milestone', '--kind claim', '--kind correction']),
    );
  });

  test('a dry run saves nothing', async () => {
    const before = all();
    const { code, lines } = await run([
      '--kind',
      'date',
      '--dry-run',
      '--day',
      '2027-02-28',
      ...sourceFlags(FACTS_DAY),
    ]);
    expect([code, lines.at(-1)]).toEqual([0, 'Nothing was saved: that was a dry run.']);
    expect(all()).toEqual(before);
  });

  test('what no page can be drawn with is not saved', async () => {
    const before = all();
    const changedPages = () => Promise.reject(new Error('The page fell over.\n  at once'));
    const args = ['--kind', 'date', '--yes', '--day', '2027-02-28', ...sourceFlags(FACTS_DAY)];
    const { code, lines } = await run(args, undefined, { changedPages });
    expect([code, lines.at(-1)]).toEqual([1, 'Nothing was saved: a page cannot be drawn (The page fell over.).']);
    expect(all()).toEqual(before);
  });

  test('what is no folder of facts is said in one line', async () => {
    const nowhere = join(dirOf(), 'nowhere');
    expect(await run([...DATE, '--facts', nowhere])).toMatchObject({
      code: 2,
      lines: [`${nowhere} is no folder of facts that can be read.`],
    });
  });

  test('a folder that cannot be read, or in which something is wrong already, is left alone', async () => {
    mkdirSync(join(dirOf(), 'drafts'));
    expect((await run([...DATE, '--day', '2027-02-28', ...sourceFlags(FACTS_DAY)])).lines[0]).toContain(
      'drafts  -  -  is no data file',
    );
    rmSync(join(dirOf(), 'drafts'), { recursive: true });
    writeFileSync(join(dirOf(), 'claims.json'), textOf('claims.json').replace('"newsx-2026-02-23"', '"nowhere"'));
    const { code, lines } = await run([...DATE, '--day', '2027-02-28', ...sourceFlags(FACTS_DAY)]);
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/claims.json .*"nowhere".*\(that stood there before\)$/);
  });
});

test.each([
  [{ TODAY: 'soon' }, 'TODAY is "soon", which is no day; write it as 2027-03-12 or leave it out.'],
  [{ FACTS: '/nowhere' }, '/nowhere is no folder of facts that can be read.'],
])('the program takes day and facts from where it stands: %o ends it in one line', (env, line) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/publish/commands/fact.ts', ...DATE], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect([status, stdout, stderr]).toEqual([2, `${line}\n`, '']);
});
