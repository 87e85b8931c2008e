import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Plugin } from 'vite';

import { EDITION } from '#i18n/editions.ts';

import { buildTime } from './build-time.ts';
import { buildEditions } from './editions/build-edition.ts';
import { bundleProgram } from './bundle-program.ts';
import { compress } from './compress.ts';
import { writeDownload } from './download.ts';
import { writeHeadersFile } from './hosts.ts';
import { SITE } from './site-url.ts';
import { bundleWorker, writeWorker } from './worker.ts';

/**
 * What is done with the bundled site, in this order: everything gets one name, the pages are written with it, then the worker
 * with its list of what is there, then what hosts are told of each, the ZIP of all that, and last everything is packed for hosts that send packed files.
 */
export function postBuild(): Plugin {
  let root = '.';
  let out = 'dist';
  return {
    name: 'roll-call:post-build',
    // A build in development mode is the app alone, as the dev server gives it.
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'development',
    config: () => ({ build: { manifest: true } }),
    configResolved(config) {
      root = config.root;
      out = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      sequential: true,
      async handler() {
        // Inside the project, so that the programs find the packages they leave out.
        const cache = join(root, 'node_modules/.post-build');
        mkdirSync(cache, { recursive: true });
        const folder = mkdtempSync(join(cache, 'programs-'));
        const pageWriter = await bundlePageWriter(root, folder);
        const isOff = process.env['ROLL_CALL_SW'] === 'off';
        const worker = await bundleWorker(isOff ? 'off' : 'worker', root, folder);
        const release = releaseName(out, [
          ...[pageWriter, worker].map((file) => readFileSync(file, 'utf8')),
          // Pages say on which day and for which place they were written.
          String(buildTime()),
          SITE,
        ]);
        writePages(pageWriter, root, out, isOff ? '' : release);
        rmSync(join(out, '.vite'), { recursive: true });
        if (isOff) copyFileSync(worker, join(out, 'sw.js'));
        else writeWorker(worker, out, release);
        rmSync(folder, { recursive: true });
        // What is told of all editions, once they are all there.
        if (EDITION.path !== '') return;
        await buildEditions(root, out);
        writeHeadersFile(out);
        writeDownload(root, out);
        await compress(out);
      },
    },
  };
}

/** The name of what a folder holds and of what else goes into it: the same for the same, another for anything else. */
function releaseName(folder: string, others: readonly string[]): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.slice(folder.length)}\n`).update(readFileSync(file));
  for (const other of others) hash.update(`\n${other}`);
  return hash.digest('hex').slice(0, 12);
}

/** Makes the program that writes the pages, in a folder. @returns its file. */
async function bundlePageWriter(root: string, folder: string): Promise<string> {
  await bundleProgram(root, folder, { ssr: 'src/publish/prerender/write-pages.ts', minify: false });
  return join(folder, 'write-pages.js');
}

/** Writes every address as a page of its own, so that any static host serves it and it can be read before any script runs. */
function writePages(program: string, root: string, out: string, release: string): void {
  // A process of its own: it is the app that runs there, as in production, and not the build.
  execFileSync(process.execPath, [program, out, release], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
}
