import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach } from 'vitest';

import { schema } from '#publish/checks/schema.ts';
import { unknownReference } from '#publish/checks/unknown-reference.ts';
import { unusedSource } from '#publish/checks/unused-source.ts';

import { runFact, type Surroundings } from './run-fact.ts';

/** What is wrong with how facts hang together: a part of the data check that takes no time. */
const quickCheck: Surroundings['check'] = (folder) => [
  ...schema(folder),
  ...unknownReference(folder),
  ...unusedSource(folder),
];

/** What a run of the command said, and its exit code. */
export interface Run {
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
  /** What was asked, where somebody sat there. */
  readonly asked: readonly string[];
}

/**
 * For tests: a copy of a folder of facts for each test, and the command on it, on a day. Where `typed` is given, somebody sits there who types that, one
 * line after the other, and then goes away.
 */
export function factsToEdit(from: string, today: string) {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'fact-'));
    cpSync(from, dir, { recursive: true });
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const textOf = (file: string) => readFileSync(join(dir, file), 'utf8');
  return {
    dirOf: () => dir,
    textOf,
    /** Every file with its bytes. */
    all: () => Object.fromEntries(readdirSync(dir).map((file) => [file, textOf(file)])),
    run: async (
      args: readonly string[],
      typed?: readonly string[],
      around: Partial<Surroundings> = {},
    ): Promise<Run> => {
      const lines: string[] = [];
      const asked: string[] = [];
      const left = [...(typed ?? [])];
      const print = (line: string) => void lines.push(line);
      const read = (prompt: string) => {
        asked.push(prompt);
        const line = left.shift();
        return line === undefined ? Promise.reject(new Error('Nobody types any more.')) : Promise.resolve(line);
      };
      const code = await runFact(['--facts', dir, '--today', today, ...args], {
        print,
        terminal: typed === undefined ? null : { print, read },
        today,
        latest: today,
        check: quickCheck,
        changedPages: () => Promise.resolve(['/countdown/']),
        ...around,
      });
      return { code, lines, asked };
    },
  };
}

/** The flags of a new source that is published on a day. */
export const sourceFlags = (published: string, name = 'named'): readonly string[] => [
  '--source-url',
  `https://news.example/${name}`,
  '--source-publisher',
  'The Example Post',
  '--source-title',
  `A page on what was ${name}`,
  '--source-published',
  published,
  '--source-kind',
  'news',
];

/** For tests: the flags of a claim, but for who made it and where it stands. */
export const CLAIM = [
  '--kind',
  'claim',
  '--yes',
  '--no-pages',
  '--statement',
  'It comes within three months.',
  '--topic',
  'release',
  '--basis',
  'reported',
  '--days',
  '2026-12-20..2027-02-18',
];
