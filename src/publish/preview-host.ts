import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Plugin } from 'vite';

import { cacheControlOf } from './hosts/cache-control.ts';
import { headersOf } from './security-headers.ts';
import { BASE, under } from './site-url.ts';

/** Gives the preview server the manners of a static host: the headers, the slash at the end, the page for what is not there. */
export function previewHost(): Plugin {
  let out = 'dist';
  return {
    name: 'roll-call:preview-host',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
    },
    configurePreviewServer(server) {
      // The name of an asset says what is in it, so it is fetched once; the display face comes from the cache in time.
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
        if (`${pathname}/` === BASE) return response.writeHead(301, { location: BASE + search }).end();
        // Only below the base is there anything of ours.
        const path = pathname.slice(BASE.length - 1);
        for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
        response.setHeader('cache-control', cacheControlOf(path));
        return next();
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
          if (pathname.endsWith('.html') && existsSync(join(out, pathname))) return next();
          if (existsSync(join(out, pathname, 'index.html'))) {
            response.writeHead(301, { location: under(`${pathname}/${search}`) }).end();
            return;
          }
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
          response.end(readFileSync(join(out, '404.html')));
        });
      };
    },
  };
}
