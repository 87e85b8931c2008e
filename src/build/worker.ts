import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { build } from 'vite';
import { injectManifest } from 'workbox-build';

import { DEPRECATED_NAMES } from './deprecated-files.ts';

/** The worker, or what is built instead of it where `ROLL_CALL_SW=off`: it clears the device of the old one. */
export type WorkerKind = 'worker' | 'off';

/** Makes one file of a worker, without list and release, in a folder. @returns the file. */
export async function bundleWorker(kind: WorkerKind, root: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: `src/pwa/worker/${kind}.ts`,
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  return join(folder, 'sw.js');
}

/**
 * Writes `/sw.js` into the built site, last of all: with the name of the release and the list of everything that is kept on
 * a device, each file with its integrity. What nobody needs offline is not on it: feeds, pictures for link previews, the
 * site as a ZIP, schemas, data files under old addresses.
 */
export async function writeWorker(worker: string, out: string, release: string): Promise<void> {
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replaceAll('RELEASE_NAME', () => JSON.stringify(release)),
  );
  const { warnings } = await injectManifest({
    swSrc: worker,
    swDest: join(out, 'sw.js'),
    injectionPoint: 'RELEASE_FILES',
    globDirectory: out,
    globPatterns: ['**/*.html', '{assets,icons}/*', 'data/v1/*.json', '*.{svg,ico,webmanifest}'],
    globIgnores: ['data/v1/index.json', ...DEPRECATED_NAMES.map((name) => `data/v1/${name}.json`)],
    // Their names say what is in them.
    dontCacheBustURLsMatching: /^assets\//,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => {
          const integrity = `sha256-${createHash('sha256')
            .update(readFileSync(join(out, entry.url)))
            .digest('base64')}`;
          const url = `/${entry.url.replace(/(^|\/)index\.html$/, '$1')}`;
          return { ...entry, url, revision: entry.revision && integrity.slice(7, 19), integrity };
        }),
      }),
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
}
