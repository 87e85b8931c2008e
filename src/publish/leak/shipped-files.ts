import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { EDITION } from '#i18n/editions.ts';
import { writeEditionFacts } from '#publish/editions/edition-facts.ts';

import { BLOCKS, findInText } from './find-leaks.ts';
import { readLeakFacts } from './forbidden.ts';

/** Where a page ends what stands by itself. */
const BLOCK_END = new RegExp(`</(?:${BLOCKS.replaceAll(',', '|')})>`, 'g');

/**
 * The files of an edition in a built site that ship, by their paths there. The data files, public and the app's own, are the facts
 * themselves, but for the one that widgets show; scripts hold the app's vocabulary.
 */
export function shippedFiles(site: string): string[] {
  const folder = join(site, EDITION.path);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.(html|xml|atom|json|ics|txt|svg|webmanifest)$/.test(file) &&
      !/^(data\/(?!v1\/now\.)|assets\/facts\/)/.test(file) &&
      // Other editions are read in their own words.
      !/^[a-z]{2}(?:-[a-z]+)?\//.test(file),
  );
}

/** Whatever in those files tells more than the start may know, of facts in a folder. Everything that ships is safe for somebody who has not started. */
export function leaksInFiles(site: string, facts: string): string[] {
  const own = EDITION.path === '' ? facts : writeEditionFacts(facts, EDITION.language);
  const forbidden = readLeakFacts(own).forbiddenAt('start');
  return shippedFiles(site).flatMap((file) => {
    const path = EDITION.path + file;
    // A line for each thing that stands by itself. A page knows its own address, as does whoever reads it there.
    const text = readFileSync(join(site, path), 'utf8')
      .replace(`data-path="/${path.replace(/index\.html$/, '')}"`, '')
      .replaceAll(BLOCK_END, '$&\n');
    return findInText(path, text, forbidden);
  });
}

// A program: given a site and the folder of its facts, it reads the files of the edition whose words it was started with.
if (import.meta.main) {
  const [, , site = '', facts = ''] = process.argv;
  console.log(JSON.stringify({ files: shippedFiles(site).length, leaks: leaksInFiles(site, facts) }));
}
