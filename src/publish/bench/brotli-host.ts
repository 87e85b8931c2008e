import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sirv from 'sirv';

import { compress } from '#publish/compress.ts';
import { cacheControlOf } from '#publish/hosts/cache-control.ts';
import { listen } from '#publish/listen.ts';
import { headersOf } from '#publish/security-headers.ts';
import { BASE } from '#publish/site-url.ts';

/** One answer that went over the line. `bytes` are those of the body: none where the browser was told that it has it. */
export interface Sent {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
}

export interface BrotliHost {
  /** Where the site stands, without a slash at the end. */
  readonly site: string;
  /** What was sent since the last time that somebody asked. */
  takeSent(): Sent[];
  close(): Promise<void>;
}

/**
 * A static host that sends the packed files of the build, with our headers: what has a hash in its name is kept for ever, the
 * rest is asked for again and answered by 304. `edit` has the last word on every page.
 */
export async function startBrotliHost(folder: string, edit?: (html: string) => string): Promise<BrotliHost> {
  const root = edit === undefined ? folder : await copyWith(folder, edit);
  const serve = sirv(root, {
    brotli: true,
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
      response.setHeader('cache-control', cacheControlOf(path));
    },
  });
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    if (!url.startsWith(BASE)) return response.writeHead(404).end();
    request.url = url.slice(BASE.length - 1);
    response.on('finish', () =>
      sent.push({
        path: new URL(request.url ?? '/', 'http://localhost').pathname,
        status: response.statusCode,
        bytes: request.method === 'HEAD' ? 0 : Number(response.getHeader('content-length') ?? 0),
      }),
    );
    return serve(request, response);
  });
  const port = await listen(server);
  return {
    site: `http://localhost:${port}${BASE.slice(0, -1)}`,
    takeSent: () => sent.splice(0),
    close: () =>
      new Promise((resolve) => {
        if (root !== folder) rmSync(root, { recursive: true });
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A copy of a folder with other pages, packed anew. */
async function copyWith(folder: string, edit: (html: string) => string): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'roll-call-host-'));
  cpSync(folder, copy, { recursive: true });
  for (const page of globSync('**/*.html', { cwd: copy }))
    writeFileSync(join(copy, page), edit(readFileSync(join(copy, page), 'utf8')));
  await compress(copy);
  return copy;
}
