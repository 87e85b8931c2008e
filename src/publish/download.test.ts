import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { writeDownload } from './download.ts';

const SITE = {
  'index.html': '<!doctype html><title>Roll Call</title>',
  'cast/nam-on-jo/index.html': '<!doctype html><title>Somebody</title>',
  'data/v1/story.json': '{"points":[]}\n',
  'icons/any-512.png': 'no picture',
};

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'roll-call-download-'));
  put(out, Object.entries(SITE));
});
afterEach(() => rmSync(out, { recursive: true }));

function put(folder: string, files: readonly (readonly [string, string | Uint8Array])[]) {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const unpack = () => unzipSync(readFileSync(join(out, 'roll-call.zip')));
/** The system's own command: what the page tells people to use. */
const check = (folder: string) =>
  execFileSync('sha256sum', ['-c', '--quiet', '--strict', 'checksums.txt'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });

test('the ZIP holds the whole site as it is, how to host it, the licences, and nothing of itself', () => {
  writeDownload('.', out);
  const files = unpack();
  expect(Object.keys(files).sort()).toEqual(
    [
      'LICENSE',
      'LICENSE-DATA',
      'README.txt',
      'checksums.txt',
      ...Object.keys(SITE).map((name) => `site/${name}`),
    ].sort(),
  );
  for (const [name, content] of Object.entries(SITE))
    expect(strFromU8(files[`site/${name}`] ?? new Uint8Array())).toBe(content);
});

test('the same site gives the same bytes, in any zone and over what was there before', () => {
  const zone = process.env['TZ'];
  writeDownload('.', out);
  const first = ['roll-call.zip', 'checksums.txt'].map((name) => readFileSync(join(out, name)));
  process.env['TZ'] = 'America/Los_Angeles';
  writeDownload('.', out);
  process.env['TZ'] = zone;
  expect(['roll-call.zip', 'checksums.txt'].map((name) => readFileSync(join(out, name)))).toEqual(first);
});

test.skipIf(spawnSync('sha256sum', ['--version']).status !== 0)('checksums fit, and a changed file does not', () => {
  writeDownload('.', out);
  expect(check(out)).toBe('');
  const copy = join(out, 'copy');
  put(copy, Object.entries(unpack()));
  expect(check(copy)).toBe('');
  writeFileSync(join(copy, 'site/index.html'), 'something else');
  expect(() => check(copy)).toThrow('sha256sum');
});

test('what is told to everybody are the ZIP and the data, and no page', () => {
  writeDownload('.', out);
  const names = readFileSync(join(out, 'checksums.txt'), 'utf8').match(/\S+$/gm);
  expect(names).toEqual(['roll-call.zip', 'data/v1/story.json']);
});
