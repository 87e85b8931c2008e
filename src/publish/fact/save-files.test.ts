import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { type Disk, saveFiles } from './save-files.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'save-'));
  for (const file of ['sources.json', 'claims.json']) writeFileSync(join(dir, file), `old ${file}`);
});
afterEach(() => rmSync(dir, { recursive: true }));

const savings = ['sources.json', 'claims.json'].map((file) => ({ file, before: `old ${file}`, after: `new ${file}` }));
const contents = () =>
  Object.fromEntries(
    readdirSync(dir).map((file) => [
      file,
      existsSync(join(dir, file)) && statSync(join(dir, file)).isFile()
        ? readFileSync(join(dir, file), 'utf8')
        : 'a folder',
    ]),
  );
const OLD = { 'claims.json': 'old claims.json', 'sources.json': 'old sources.json' };

/** A disk on which the renaming of some files fails, each so many times. */
function disk(failing: Readonly<Record<string, number>>): Disk & { readonly done: string[] } {
  const left: Record<string, number> = { ...failing };
  const done: string[] = [];
  return {
    done,
    write: (path, text) => writeFileSync(path, text),
    rename: (from, to) => {
      const file = to.slice(dir.length + 1);
      if ((left[file] ?? 0) > 0) {
        left[file] = (left[file] ?? 0) - 1;
        throw new Error(`no room for ${file}`);
      }
      done.push(file);
      renameSync(from, to);
    },
  };
}

test('all files are saved, in their order', () => {
  const own = disk({});
  saveFiles(dir, savings, own);
  expect(own.done).toEqual(['sources.json', 'claims.json']);
  saveFiles(
    dir,
    savings.map(({ file, after }) => ({ file, before: after, after: 'newer' })),
  );
  expect(contents()).toEqual({ 'claims.json': 'newer', 'sources.json': 'newer' });
});

test('a file keeps its mode', () => {
  chmodSync(join(dir, 'claims.json'), 0o640);
  saveFiles(dir, savings);
  expect(statSync(join(dir, 'claims.json')).mode & 0o777).toBe(0o640);
});

test('where the second one fails, the first gets back what stood there', () => {
  expect(() => saveFiles(dir, savings, disk({ 'claims.json': 1 }))).toThrow(
    'Nothing was saved: no room for claims.json.',
  );
  expect(contents()).toEqual(OLD);
});

test('where that fails, too, it is said', () => {
  const broken = disk({ 'claims.json': 1 });
  const rename: Disk['rename'] = (from, to) => {
    if (broken.done.includes('sources.json')) throw new Error('no room at all');
    broken.rename(from, to);
  };
  expect(() => saveFiles(dir, savings, { ...broken, rename })).toThrow(
    'Not all was saved: no room at all.\nsources.json could not be taken back: look at it with git diff.',
  );
});

test('where one cannot be written beside its place, nothing is touched', () => {
  mkdirSync(join(dir, 'claims.json.new'));
  expect(() => saveFiles(dir, savings)).toThrow('Nothing was saved: EISDIR');
  expect(contents()).toEqual({ ...OLD, 'claims.json.new': 'a folder' });
});

test('what somebody else has changed meanwhile is left alone', () => {
  writeFileSync(join(dir, 'claims.json'), 'theirs');
  expect(() => saveFiles(dir, savings)).toThrow('Nothing was saved: claims.json has changed meanwhile.');
  expect(contents()).toEqual({ ...OLD, 'claims.json': 'theirs' });
});
