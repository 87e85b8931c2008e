import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

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

const PLANTS: readonly [rule: keyof typeof RULES, file: string, from: string, to: string, line: string][] = [
  [
    'schema',
    'gaps.json',
    '"season-2"',
    '"season-x"',
    'gaps.json  gap-1  subject  is "season-x" but should be a season such as "season-1", "comparables" or "extras"',
  ],
  [
    'unknown-reference',
    'casting.json',
    '"casting"',
    '"casting-x"',
    'casting.json  yoon-chan-young  sources.0  names a source "casting-x" that sources.json does not have; correct the id or add the record',
  ],
  [
    'unused-source',
    'corrections.json',
    '"article-early"',
    '"casting"',
    'sources.json  article-early  id  is cited by no record; cite it where it supports something or remove it',
  ],
  [
    'unused-speaker',
    'speakers.json',
    '[',
    '[{"id":"mute","name":{"en":"Mute","ko":null},"kind":"blog","note":null},',
    'speakers.json  mute  id  makes and relays no claim; name this speaker in a claim or remove the record',
  ],
  [
    'duplicate-id',
    'gaps.json',
    '[',
    '[{"id":"gap-1","subject":"extras","text":{"en":"Twice."}},',
    'gaps.json  gap-1  id  is used by two records of "gaps"; give one another id or merge them',
  ],
  [
    'dates',
    'sources.json',
    '"2025-07-23"',
    '"2026-11-21"',
    'sources.json  casting  published  is 2026-11-21, after today (2026-11-20); correct the day on which it was published',
  ],
  [
    'stamp',
    'casting.json',
    '"s2-news"',
    '"s9-news"',
    'casting.json  yoon-chan-young  after  is "s9-news", which is no story point of story.json',
  ],
  [
    'story-order',
    'episodes.json',
    '"number": 2',
    '"number": 3',
    'episodes.json  s1e2  number  is 3, but story.json says 2 of "s1e2"; correct one of them',
  ],
  [
    'timeline-order',
    'relationships.json',
    '"after": "s1e2"',
    '"after": "s1e1"',
    'relationships.json  cheong-san-nurse  after  can be read after "s1e1" but School nurse is met at "s1e2"; stamp it "after": "s1e2"',
  ],
  [
    'season-ladders',
    'milestones.json',
    '"id": "renewed",\n      "season": 2',
    '"id": "renewed",\n      "season": 3',
    'milestones.json  released  season  is 2, but "renewed" is of season 3; one season is awaited, move the ladder of the other to former-milestones.json',
  ],
  [
    'season-news',
    'plot.json',
    '[]',
    '[{"id":"plot-1","season":2,"text":{"en":"It goes on."},"certainty":"official","sources":["casting"]}]',
    'plot.json  plot-1  after  can be read after "start" but it is news of season 2; stamp it "after": "s2-news"',
  ],
  [
    'early-card',
    'characters.json',
    '"at": "s1e1"',
    '"at": "s1e2"',
    'characters.json  lee-cheong-san  after  can be read after "s1e1" but Lee Cheong-san is met at "s1e2"; stamp the record "after": "s1e2", or name a source from before the premiere',
  ],
  [
    'claim-window',
    'claims.json',
    '"2026-12-31"',
    '"2025-12-31"',
    'claims.json  netflix-2026  window.to  is 2025-12-31, before "from" (2026-01-01); swap or correct them',
  ],
  [
    'contradiction-sides',
    'contradictions.json',
    '"used": false',
    '"used": true',
    'contradictions.json  hours  accounts  uses 2 of its accounts; use one at most, and say in "why" which and why',
  ],
  [
    'weekly-charts',
    'weekly-charts.json',
    '"2022-01-30"',
    '"2022-01-31"',
    'weekly-charts.json  s1-week-1  to  is 2022-01-31; the week from 2022-01-24 ends on 2022-01-30',
  ],
  [
    'hangul-name',
    'casting.json',
    '"윤찬영"',
    'null',
    'casting.json  yoon-chan-young  actor.ko  is missing; add the Hangul name of Yoon Chan-young',
  ],
  [
    'hangul-nfc',
    'speakers.json',
    '넷플릭스',
    '넷플릭스'.normalize('NFD'),
    `speakers.json  netflix  name.ko  is a text in decomposed letters, "${'넷플릭스'.normalize('NFD')}"; save it in Unicode NFC`,
  ],
  [
    'repeated-text',
    'gaps.json',
    '[',
    '[{"id":"a","subject":"extras","text":{"en":"One two three four five six seven eight."}},{"id":"b","subject":"extras","text":{"en":"One two three four five six seven eight."}},',
    'gaps.json  b  text.en  is word for word the text of gaps.json a text.en; keep one of them or reword it',
  ],
  [
    'unmet-person',
    'gaps.json',
    'No source',
    'For Cheong-san no source',
    'gaps.json  gap-1  text.en  names Lee Cheong-san ("Cheong-san"), who may be named after "s1e1", but can be read after "start"; stamp it "after": "s1e1" or leave the name out',
  ],
  [
    'sources-named',
    'content-notes.json',
    '"low"',
    '"high"',
    'content-notes.json  show-violence  sources  is empty; name a source, or say "confidence": "low" where the record has that field',
  ],
];

test.each(PLANTS)('finds a fault of %s in %s', (_, file, from, to, line) => {
  plant(file, from, to);
  expect(run()).toEqual(oneFault(line));
});

test('every rule has a planted fault', () => {
  expect(PLANTS.map(([rule]) => rule).toSorted()).toEqual(Object.keys(RULES).toSorted());
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
    'drafts  -  -  is no data file; remove it or give it a schema in src/domain/data-files.ts',
    'notes.txt  -  -  is no data file; remove it or give it a schema in src/domain/data-files.ts',
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
