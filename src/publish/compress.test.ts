import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { compress } from './compress.ts';

test('text worth packing stands packed beside itself, and nothing else does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roll-call-packed-'));
  const text = 'Nobody knows yet. '.repeat(100);
  mkdirSync(join(folder, 'assets'));
  for (const file of ['index.html', 'assets/a.js', 'assets/a.woff2', 'a.png']) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'short.html'), 'Nobody knows yet.');
  await compress(folder);
  const packed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(br|gz)$/.test(file));
  expect(packed.sort()).toEqual(['assets/a.js.br', 'assets/a.js.gz', 'index.html.br', 'index.html.gz']);
  for (const file of packed) {
    const bytes = readFileSync(join(folder, file));
    expect((file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes)).toString()).toBe(text);
  }
});
