import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { REAL_SITE } from '#e2e/build-site.ts';
import { expect } from '#e2e/test.ts';
import { EDITIONS } from '#i18n/editions.ts';
import { writeEditionFacts } from '#publish/editions/edition-facts.ts';
import { BLOCKS, findInText } from '#publish/leak/find-leaks.ts';
import { readLeakFacts } from '#publish/leak/forbidden.ts';

import { REAL_FACTS, test } from './real-site.ts';

/**
 * The data files, public and the app's own, are the facts themselves, but for the one that widgets show; scripts hold the app's
 * vocabulary. Everything else that ships is safe for somebody who has not started.
 */
const shipped = readdirSync(REAL_SITE, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /\.(html|xml|atom|json|ics|txt|svg|webmanifest)$/.test(file) &&
    !/^(?:[a-z]{2}\/)?(data\/(?!v1\/now\.)|assets\/facts\/)/.test(file),
);

/** Where a page ends what stands by itself. */
const BLOCK_END = new RegExp(`</(?:${BLOCKS.replaceAll(',', '|')})>`, 'g');

/** A file's text, a line for each thing that stands by itself in it. A page knows its own address, as does whoever reads it there. */
function read(file: string): string {
  const own = `data-path="/${file.replace(/index\.html$/, '')}"`;
  return readFileSync(join(REAL_SITE, file), 'utf8').replace(own, '').replaceAll(BLOCK_END, '$&\n');
}

test('no file of the build tells anything past the start', () => {
  const forbidden = readLeakFacts(REAL_FACTS).forbiddenAt('start');
  expect(shipped.length).toBeGreaterThan(60);
  expect(shipped).toEqual(expect.arrayContaining(['data/v1/now.json', 'now.svg']));
  expect(shipped.flatMap((file) => findInText(file, read(file), forbidden))).toEqual([]);
  // What is told in another language is told in its texts.
  for (const { language, path } of EDITIONS.slice(1)) {
    const its = readLeakFacts(writeEditionFacts(REAL_FACTS, language), language).forbiddenAt('start');
    const own = shipped.filter((file) => file.startsWith(path));
    expect(own.length, language).toBeGreaterThan(40);
    expect(own.flatMap((file) => findInText(file, read(file), its))).toEqual([]);
  }
});
