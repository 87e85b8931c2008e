import { readFileSync } from 'node:fs';

import * as v from 'valibot';

const lockfile = v.object({
  packages: v.record(
    v.string(),
    v.object({ version: v.optional(v.string()), optionalDependencies: v.optional(v.record(v.string(), v.string())) }),
  ),
});

const { packages } = v.parse(lockfile, JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Whether npm would find `name` from `folder`: in its own node_modules, or in one further out. */
function isLocked(folder: string, name: string): boolean {
  if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true;
  if (folder === '') return false;
  return isLocked(folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1)), name);
}

// npm drops a platform's package that it cannot find from the lockfile without a word, and `npm ci` then refuses it.
const gaps = Object.entries(packages).flatMap(([folder, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !isLocked(folder, name))
    .map((name) => `package-lock.json  ${folder || 'the root'}  lacks ${name}: npm ci will refuse it`),
);
for (const gap of gaps) console.log(gap);
process.exitCode = gaps.length === 0 ? 0 : 1;
