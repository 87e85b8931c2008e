import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { REAL_SITE } from '#e2e/build-site.ts';
import { factPath } from '#e2e/fact-path.ts';
import { expect } from '#e2e/test.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { listAddresses } from '#publish/addresses.ts';
import { KEPT, keptFor } from '#publish/budgets.ts';
import { keptPage } from '#publish/worker.ts';

import { REAL_FACTS, test } from './real-site.ts';

test('everything that is needed is on the list, nothing else, within its budget', () => {
  const worker = readFileSync(join(REAL_SITE, 'sw.js'), 'utf8');
  const files = [...worker.matchAll(/"(\/[^"]*)":"[\w+/]{43}="/g)].map(([, url = '']) => url);
  const standIns = files.filter((file) => file.startsWith('/cast/not-met-'));
  const { points } = factsIn(REAL_FACTS).read('story');
  expect(standIns, 'people not met share one page').toHaveLength(1);
  const stoodFor = new Set(
    [...worker.matchAll(/"(\/cast\/[^"]+)":"\/cast\/not-met-/g)].map(([, address = '']) => address),
  );
  expect(files.filter((file) => stoodFor.has(file))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      ...listAddresses(REAL_FACTS).filter((address) => !stoodFor.has(address)),
      '/404.html',
      '/older.js',
      factPath('claims', REAL_SITE),
      '/icon.svg',
    ]),
  );
  expect(
    // The hash in an asset's name may spell anything.
    files.filter((file) =>
      /^(?!\/assets\/).*(schema|data\/v1|sitemap|robots|checksums|licences|sw\.js|\.zip|\.ics|feed|now\.|\/og|\.br|\.gz|^\/_)/.test(
        file,
      ),
    ),
  ).toEqual([]);
  const sentAs = (url: string) => [`${url}.br`, url].map((file) => join(REAL_SITE, file)).find(existsSync) ?? '';
  const weigh = (list: readonly string[]) => list.reduce((sum, url) => sum + statSync(sentAs(url)).size, 0);
  const isPage = (file: string) => /\/$|\.html$/.test(file);
  const [, pages = ''] = /"path":"(\/assets\/pages-\w+\.json)"/.exec(worker) ?? [];
  expect(
    JSON.parse(readFileSync(join(REAL_SITE, pages), 'utf8')),
    'the pages in one file are those of the host, without what nobody reads there',
  ).toEqual(
    Object.fromEntries(
      files
        .filter(isPage)
        .map((file) => [file, keptPage(readFileSync(join(REAL_SITE, file.replace(/\/$/, '/index.html')), 'utf8'))]),
    ),
  );
  const sent = [pages, ...files.filter((file) => !isPage(file))];
  const bytes = weigh(sent);
  const app = weigh(sent.filter((file) => file !== pages && !file.startsWith('/assets/facts/')));
  const limit = keptFor(new Set(points.flatMap((point) => (point.kind === 'episode' ? [point.season] : []))).size);
  console.log(`kept on the device: ${sent.length} files, ${bytes} bytes (budget ${limit}), ${app} of them the app`);
  expect(bytes).toBeLessThanOrEqual(limit);
  // What is left of the budget belongs to the facts: the data check reckons with it.
  expect(app).toBeLessThanOrEqual(KEPT.app);
});
