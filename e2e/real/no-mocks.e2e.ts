import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { REAL_SITE } from '#e2e/build-site.ts';
import { expect } from '#e2e/test.ts';

import { test } from './real-site.ts';

// Traces of the mock network and of the worlds it serves (mocks/). Facts are left out: they are the site's.
const TRACES = [/mockServiceWorker/i, /\bmsw\b/i, /setupWorker/, /premiere-day/, /roll-call\.world/, /[?&]world=/];

test('nothing of the mocks is in what we ship', () => {
  const files = readdirSync(REAL_SITE, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(50);
  // The hash in an asset's name may spell anything, and the folder around the site is not shipped.
  const names = files.map((file) => relative(REAL_SITE, file).replace(/-[\w-]{8}(?=\.\w+$)/, ''));
  expect(names.filter((name) => /mock|msw/i.test(name))).toEqual([]);
  const code = files.filter(
    (file) => /\.(js|html|css|json|webmanifest)$/.test(file) && !/\/(data\/v1|assets\/facts)\//.test(file),
  );
  const found = code.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return TRACES.filter((trace) => trace.test(text)).map((trace) => `${file}: ${trace}`);
  });
  expect(found).toEqual([]);
});
