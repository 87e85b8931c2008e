import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A static host that a test can deploy to, silence and switch off: a browser's own offline mode misses what a worker fetches. */
export interface ReleaseServer {
  readonly origin: string;
  /** Serves another folder from now on. */
  deploy(folder: string): void;
  /** Takes every connection from now on, and never answers. */
  stall(): void;
  /** Goes away: nobody is listening any more. */
  stop(): Promise<void>;
}

/** Starts a host on a port of its own, and so as an origin of its own. `headers` come with every answer. */
export async function startServer(
  first: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ReleaseServer> {
  let folder = first;
  let isSilent = false;

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    if (isSilent) return;
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const send = (file: string, status = 200) => {
      response.writeHead(status, { 'content-type': TYPES[extname(file)] ?? 'text/plain', ...headers });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    };
    const file = join(folder, pathname);
    if (!existsSync(file)) send(join(folder, '404.html'), 404);
    else if (!statSync(file).isDirectory()) send(file);
    else if (pathname.endsWith('/')) send(join(file, 'index.html'));
    else response.writeHead(301, { location: `${pathname}/${search}` }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  return {
    origin: `http://localhost:${address.port}`,
    deploy: (next) => {
      folder = next;
    },
    stall: () => {
      isSilent = true;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
