import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { build, type Plugin } from 'vite';

/** Writes every address as a page of its own, so that any static host serves it and it can be read before any script runs. */
export function prerender(): Plugin {
  let root = '.';
  let out = 'dist';
  return {
    name: 'roll-call:prerender',
    apply: 'build',
    config: () => ({ build: { manifest: true } }),
    configResolved(config) {
      root = config.root;
      out = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      sequential: true,
      async handler() {
        // Inside the project, so that it finds the packages it leaves out.
        const cache = join(root, 'node_modules/.prerender');
        mkdirSync(cache, { recursive: true });
        const folder = mkdtempSync(join(cache, 'pages-'));
        await build({
          configFile: false,
          root,
          logLevel: 'warn',
          publicDir: false,
          build: { ssr: 'src/build/prerender/write-pages.ts', outDir: folder, target: 'es2022', minify: false },
        });
        // A process of its own: it is the app that runs there, as in production, and not the build.
        execFileSync(process.execPath, [join(folder, 'write-pages.js'), out], {
          cwd: root,
          env: { ...process.env, NODE_ENV: 'production' },
          stdio: 'inherit',
        });
        rmSync(folder, { recursive: true });
        rmSync(join(out, '.vite'), { recursive: true });
      },
    },
  };
}
