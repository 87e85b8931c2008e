import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Plugin } from 'vite';

import { buildTime } from './build-time.ts';
import { compress } from './compress.ts';
import { writeDownload } from './download.ts';
import { bundlePageWriter, writePages } from './prerender.ts';
import { releaseName } from './release-name.ts';
import { bundleWorker, writeWorker } from './worker.ts';

/**
 * What is done with the bundled site, in this order: everything gets one name, the pages are written with it, then the worker
 * with its list of what is there, then the ZIP of all that, and last everything is packed for hosts that send packed files.
 */
export function postBuild(): Plugin {
  let root = '.';
  let out = 'dist';
  return {
    name: 'roll-call:post-build',
    apply: 'build',
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
          process.env['SITE_URL'] ?? '',
        ]);
        writePages(pageWriter, root, out, isOff ? '' : release);
        rmSync(join(out, '.vite'), { recursive: true });
        if (isOff) copyFileSync(worker, join(out, 'sw.js'));
        else writeWorker(worker, out, release);
        rmSync(folder, { recursive: true });
        writeDownload(root, out);
        await compress(out);
      },
    },
  };
}
