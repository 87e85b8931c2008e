import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { build } from 'vite';

import { factNames } from './fact-assets.ts';

/** Makes the program that writes the pages, in a folder. @returns its file. */
export async function bundlePageWriter(root: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: factNames(),
    build: {
      ssr: 'src/publish/prerender/write-pages.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
    },
  });
  return join(folder, 'write-pages.js');
}

/** Writes every address as a page of its own, so that any static host serves it and it can be read before any script runs. */
export function writePages(program: string, root: string, out: string, release: string): void {
  // A process of its own: it is the app that runs there, as in production, and not the build.
  execFileSync(process.execPath, [program, out, release], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
}
