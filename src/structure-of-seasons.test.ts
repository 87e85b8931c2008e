import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { LOADED_FILES } from '#domain/derived/loaded-files.ts';

/** Which code names a season that was or is awaited, and why the facts can't say it. Everybody else asks them. */
const NAME_A_SEASON: Readonly<Record<string, string>> = {
  'src/domain/status/ladders.ts':
    'a claim that names no season means the first that was awaited, whose ids bear none either',
  'src/publish/deprecated-files.ts': 'addresses that bear a season answer for as long as version 1 stands',
  'src/publish/checks/folder-of.ts': 'a story made up for the tests of the rules',
  'src/publish/checks/planted-faults.ts': 'faults made up for the tests of the rules',
  'src/publish/checks/planted-story-faults.ts': 'faults made up for the tests of the rules',
  'mocks/generated-facts.ts': 'a story made up for tests',
  'mocks/worlds/taken-back.ts': 'a made-up state of the facts',
};

/** A season from the second on, as a point of the story, in words, as a number, or in a name. */
const NAMES =
  /\bs[2-9]-news\b|\bs2e\d|season[\s_-]?(2|two)\b|season2|second season|season\w*\W{1,5}2\b|\b2\W{1,5}season\b|시즌 ?2|AWAITED = \d/i;

const walk = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const isTest = (file: string) => /\.(test|e2e)\.tsx?$/.test(file);
const code = ['src', 'mocks', 'e2e'].flatMap(walk).filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !isTest(file));

describe('the awaited season is data', () => {
  test('no code names one but what can ask no facts', () => {
    expect(code.filter((file) => NAMES.test(readFileSync(file, 'utf8'))).sort()).toEqual(
      Object.keys(NAME_A_SEASON).sort(),
    );
  });

  test('no file is called by one', () => {
    const files = [...code, ...Object.keys(LOADED_FILES)];
    expect(files.filter((file) => /season-?(\d|one|two|three)/i.test(basename(file)))).toEqual([]);
  });

  test.each([
    "const NEWS = 's2-news';",
    "const episode = 's2e1';",
    'title: "Season 2 is out"',
    "import './season-2-cast.ts'",
    'season2Cast',
    'SeasonTwo',
    'if (season === 2)',
    'season: 2,',
    'if (2 === season)',
    "['시즌 2']",
    'the second season',
  ])('%s is found', (line) => {
    expect(line).toMatch(NAMES);
  });

  test.each(['season + 1', 'seasons.length > 1', 's1e12', 'point.season < season', 's3e1', 'two seasons'])(
    '%s is none',
    (line) => {
      expect(line).not.toMatch(NAMES);
    },
  );
});
