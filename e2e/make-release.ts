import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { SITE } from '#e2e/build-site.ts';
import { factPath } from '#e2e/fact-path.ts';

const integrityOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('base64');

/**
 * Copies a built site as another release of it: its pages name that release, its scripts and the facts on the show have other
 * names and are nowhere else, and those facts end in as many empty lines as `edition` says. @returns the folder.
 */
export function makeRelease(edition: number, from = SITE): string {
  const folder = mkdtempSync(join(tmpdir(), `roll-call-${edition}-`));
  cpSync(from, folder, { recursive: true });
  const worker = join(folder, 'sw.js');
  const [, release = ''] =
    /name="release" content="(\w+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const isNamedByContent = (file: string) => file.endsWith('.js') && dirname(file) !== folder;
  const scripts = files.filter(isNamedByContent).map((file) => basename(file, '.js'));
  const [, hash = ''] = /show-(\w+)\.json$/.exec(factPath('show', from)) ?? [];
  const names: [before: string, after: string][] = [
    ...scripts.map((name): [string, string] => [`${name}.js`, `${name}-${edition}.js`]),
    [release, `${release}${edition}`],
    [hash, `${hash}${edition}`],
  ];
  const renamed = (text: string) => names.reduce((all, [before, after]) => all.replaceAll(before, after), text);

  let list = renamed(readFileSync(worker, 'utf8'));
  for (const file of files.filter((file) => file !== worker)) {
    const before = integrityOf(file);
    const text = readFileSync(file, 'utf8');
    const isShow = file === join(folder, factPath('show', from));
    writeFileSync(file, isShow ? text + '\n'.repeat(edition) : renamed(text));
    list = list.replaceAll(before, integrityOf(file));
    if (isNamedByContent(file)) renameSync(file, file.replace(/\.js$/, `-${edition}.js`));
    if (isShow) renameSync(file, file.replace(hash, `${hash}${edition}`));
  }
  writeFileSync(worker, list);
  return folder;
}
