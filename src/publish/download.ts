import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

import { zipSync } from 'fflate';

import { zipReadme } from '#i18n/tools/zip-readme.ts';

import { BASE } from './site-url.ts';

const ZIP = 'roll-call.zip';
const CHECKSUMS = 'checksums.txt';

/** The paths of both. */
export const DOWNLOADS: readonly string[] = [`/${CHECKSUMS}`, `/${ZIP}`];

/** What is packed already gets no smaller. */
const PACKED = new Set(['.png', '.webp', '.woff2', '.ico']);

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Writes `/roll-call.zip` into a built site, with everything that is in it in the folder of its path, and `/checksums.txt`, of the ZIP and of the data. The
 * same site gives the same bytes. `root` is the project, which has the licences. After the worker and before anything is packed
 * for hosts: they need not pack what lies in the ZIP.
 */
export function writeDownload(root: string, out: string): void {
  const site = readFolder(out);
  const inside = new Map<string, Uint8Array>([
    ['README.txt', Buffer.from(zipReadme(BASE))],
    ...['LICENSE', 'LICENSE-DATA'].map((name): [string, Uint8Array] => [name, readFileSync(join(root, name))]),
    ...[...site].map(([name, content]): [string, Uint8Array] => [`site${BASE}${name}`, content]),
  ]);
  const zip = pack(new Map([...inside, [CHECKSUMS, Buffer.from(checksums(inside))]]));
  writeFileSync(join(out, ZIP), zip);
  // No page: their names would tell who there is to meet.
  const data = [...site].filter(([name]) => name.startsWith('data/'));
  writeFileSync(join(out, CHECKSUMS), checksums(new Map([[ZIP, zip], ...data])));
}

/** Every file under a folder in the order of their names, but for what is written here. */
function readFolder(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((name) => name !== ZIP && name !== CHECKSUMS)
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function pack(files: Files): Uint8Array {
  // The earliest that a ZIP can say: it knows no zones, and the packer reads a time off the clocks of the machine.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(
      [...files].map(([name, content]) => [name, [content, { mtime, level: PACKED.has(extname(name)) ? 0 : 9 }]]),
    ),
  );
}

/** What `sha256sum` would print of the files, and checks with `-c`. */
function checksums(files: Files): string {
  return [...files]
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
}
