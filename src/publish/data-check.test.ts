import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { PLANTED_FAULTS } from './checks/planted-faults.ts';
import { RULES } from './checks/rules.ts';
import { checkFolder, dataCheck } from './data-check.ts';

const MINIMAL = join(import.meta.dirname, 'checks/fixtures/minimal');
const TODAY = '2026-11-20';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'data-check-'));
  cpSync(MINIMAL, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

function run(): { readonly code: number; readonly lines: string[] } {
  const lines: string[] = [];
  const code = dataCheck([dir], TODAY, (line) => lines.push(line));
  return { code, lines };
}

/** Puts one text in the place of another that stands in the file exactly once. */
function plant(file: string, from: string, to: string) {
  const path = join(dir, file);
  const parts = readFileSync(path, 'utf8').split(from);
  expect(parts).toHaveLength(2);
  writeFileSync(path, parts.join(to));
}

const oneFault = (line: string) => ({ code: 1, lines: [line, `${dir}: 1 fault`] });

test('a valid folder gives one line and exit code 0', () => {
  expect(run()).toEqual({ code: 0, lines: [`${dir}: no faults`] });
});

test('the generated index and schemas are not looked at', () => {
  writeFileSync(join(dir, 'index.json'), 'no JSON');
  mkdirSync(join(dir, 'schema'));
  expect(run().code).toBe(0);
});

test.each(PLANTED_FAULTS)('finds a fault of %s in %s', (_, file, from, to, line) => {
  plant(file, from, to);
  expect(run()).toEqual(oneFault(line));
});

test('every rule has a planted fault', () => {
  expect(PLANTED_FAULTS.map(([rule]) => rule).toSorted()).toEqual(Object.keys(RULES).toSorted());
});

test.each([
  ['', 'is empty; write the file or restore it'],
  ['{\n  "prices": [,]\n}', "is no JSON at line 2: Unexpected token ','"],
  ['[]', 'is a list but should be a record'],
  [Buffer.from([0x7b, 0xff, 0x7d]), 'is not saved as UTF-8'],
])('a broken file is one fault: %j', (content, problem) => {
  writeFileSync(join(dir, 'watch.json'), content);
  expect(run()).toEqual(oneFault(`watch.json  -  -  ${problem}`));
});

test('a missing file and foreign files are faults, and the other files are still checked', () => {
  rmSync(join(dir, 'watch.json'));
  writeFileSync(join(dir, 'notes.txt'), '');
  mkdirSync(join(dir, 'drafts'));
  plant('claims.json', '"2026-12-31"', '"2026-13-31"');
  expect(run().lines).toEqual([
    'claims.json  netflix-2026  window.to  is 2026-13-31, which no calendar has; correct the date',
    'drafts  -  -  is no data file; remove it or give it a schema in src/domain/files/data-files.ts',
    'notes.txt  -  -  is no data file; remove it or give it a schema in src/domain/files/data-files.ts',
    'watch.json  -  -  is missing; every data file must be there, if only with an empty list',
    `${dir}: 4 faults`,
  ]);
});

test('a folder in the place of a file, and no folder at all, are faults', () => {
  rmSync(join(dir, 'watch.json'));
  mkdirSync(join(dir, 'watch.json'));
  expect(run()).toEqual(oneFault('watch.json  -  -  cannot be read as a file'));
  expect(checkFolder(join(dir, 'nowhere'), TODAY).map(({ problem }) => problem)).toEqual([
    'is no folder that can be read',
  ]);
});

test('no rule crashes on files of any other shape', () => {
  for (const content of ['null', '7', '"text"', '[[{}]]', '{"id":"x","sources":[{}],"characters":[null,{"id":"a"}]}']) {
    for (const file of ['claims', 'characters', 'episodes', 'sources', 'show', 'story', 'milestones']) {
      writeFileSync(join(dir, `${file}.json`), content);
    }
    expect(run().code).toBe(1);
  }
});

test('the command prints to the terminal and exits with the code', () => {
  const script = join(import.meta.dirname, 'data-check.ts');
  expect(execFileSync(process.execPath, [script, MINIMAL], { encoding: 'utf8' })).toBe(`${MINIMAL}: no faults\n`);
  plant('claims.json', '"2026-12-31"', '"2025-12-31"');
  expect(() => execFileSync(process.execPath, [script, dir], { stdio: 'pipe' })).toThrow(
    expect.objectContaining({ status: 1 }),
  );
});
