import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { bundleProgram } from './bundle-program.ts';
import { BASE, under } from './site-url.ts';

/** The worker, or what is built instead of it where `ROLL_CALL_SW=off`: it clears the device of the old one. */
export type WorkerKind = 'worker' | 'off';

/** Makes one file of a worker, without list and release, in a folder. @returns the file. */
export async function bundleWorker(kind: WorkerKind, root: string, folder: string): Promise<string> {
  await bundleProgram(root, folder, {
    modulePreload: false,
    rolldownOptions: {
      input: `src/pwa/worker/${kind}.ts`,
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  });
  return join(folder, 'sw.js');
}

/**
 * What is kept on a device. What nobody needs offline is not: public data, feeds, pictures for link previews and other people's pages,
 * the site as a ZIP, icons for installing. One of those comes with notifications.
 */
const KEPT = /\.html$|^assets\/|^icons\/any-192|^(?!now\.)[^/]+\.(svg|ico|webmanifest)$|^older\.js$/;

/** What is kept of a built site: the SHA-256 of each file, in base64, by the path that it is asked for by. */
function listKept(out: string, stoodFor: Readonly<Record<string, string>>): Record<string, string> {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => KEPT.test(file) && !(addressOf(file) in stoodFor))
    .sort();
  return Object.fromEntries(files.map((file) => [addressOf(file), digestOf(readFileSync(join(out, file)))]));
}

function addressOf(file: string): string {
  return under(file.replace(/(^|\/)index\.html$/, '$1'));
}

/** Where what an address answers with lies in the built site. */
const fileOf = (address: string) => address.slice(BASE.length).replace(/(^|\/)$/, '$1index.html');

/** A hash as browsers check it: SHA-256 in base64. */
const digestOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64');

/** Writes `/sw.js` into the built site, last of all: with the name of the release, the list of everything that is kept, its pages in one file, and what stands in for what. */
export function writeWorker(worker: string, out: string, release: string): void {
  const standIns = writeStandIns(out);
  const files = listKept(out, standIns);
  const pages = writePages(out, Object.keys(files));
  const put = { RELEASE_NAME: release, RELEASE_FILES: files, RELEASE_PAGES: pages, STAND_INS: standIns };
  const program = Object.entries(put).reduce(
    (text, [name, value]) => text.replaceAll(name, () => JSON.stringify(value)),
    readFileSync(worker, 'utf8'),
  );
  writeFileSync(join(out, 'sw.js'), program);
}

/** What of a page nobody reads where a worker keeps it: what stands there without scripts, and what other machines look for. */
const FOR_OTHERS =
  /(?<=<noscript>).*?(?=<\/noscript>)|<script type="application\/ld\+json">.*?<\/script>|<meta (?:property="og:|name="twitter:|name="description")[^>]*>\s*/gs;

/** A page as a device keeps it. */
export const keptPage = (html: string): string => html.replaceAll(FOR_OTHERS, '');

/**
 * Writes the pages among the kept files once more, in one file by their paths: nearly all of each (head, frame, inline script) is
 * in every other one, so that together they pack to a quarter of what they are one by one.
 */
function writePages(out: string, files: readonly string[]): { path: string; digest: string } {
  const pages = files
    .filter((file) => /\/$|\.html$/.test(file))
    .map((file) => [file, keptPage(readFileSync(join(out, fileOf(file)), 'utf8'))]);
  const content = JSON.stringify(Object.fromEntries(pages));
  const digest = digestOf(content);
  const path = under(`/assets/pages-${Buffer.from(digest, 'base64').toString('hex').slice(0, 12)}.json`);
  writeFileSync(join(out, fileOf(path)), content);
  return { path, digest };
}

const NOT_LISTED = '<meta name="robots" content="noindex"/>';

/** Until when a person's page is closed: the only thing in which those pages differ (src/features/cast/PersonPage.tsx). */
const UNTIL = /<p data-until="">.*?<\/p>/s;

/**
 * The pages of people who have not been met say nothing but when that will be. Without that they are one: writes it once more,
 * for no address in particular, and gives for each address which file stands in for its page on a device. The app draws the page
 * anew there, as it does wherever a host answers with the page of another address, and says until when it is closed.
 */
function writeStandIns(out: string): Record<string, string> {
  const files = new Map<string, string>();
  return Object.fromEntries(
    readdirSync(join(out, 'cast'), { withFileTypes: true }).flatMap((entry) => {
      if (!entry.isDirectory()) return [];
      const address = under(`/cast/${entry.name}/`);
      const page = readFileSync(join(out, fileOf(address)), 'utf8');
      if (!page.includes(NOT_LISTED)) return [];
      const shared = page.replace(` data-path="${address}"`, ' data-path=""').replace(UNTIL, '');
      const file = files.get(shared) ?? under(`/cast/not-met-${files.size + 1}.html`);
      if (!files.has(shared)) writeFileSync(join(out, fileOf(file)), shared);
      files.set(shared, file);
      return [[address, file]];
    }),
  );
}
