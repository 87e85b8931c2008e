import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

import { contentType, typeOf } from '#publish/hosts/content-types.ts';
import { listen } from '#publish/listen.ts';

/** How a host answers what it does not have: with 404.html and that status, or with the start page and 200. */
export type Manners = 'strict-404' | 'spa-fallback';

/** What is answered instead of a file. */
export type Reply = 'missing' | { readonly body: string | Buffer; readonly type?: string };

/**
 * A static host that a test can deploy to, break and switch off. (A browser's own offline mode misses what a worker fetches.)
 */
export interface FaultServer {
  readonly origin: string;
  /** Every path that was asked for. */
  readonly asked: ReadonlySet<string>;
  /** Serves another folder from now on. */
  deploy(folder: string): void;
  /** Every folder that was deployed. */
  readonly deployed: ReadonlySet<string>;
  /** Answers this path with something else; undefined mends it. */
  answer(path: string, reply: Reply | undefined): void;
  /** Sends so many bits in a second to each request, and compresses what can be. */
  throttle(bitsPerSecond: number): void;
  /** Takes every connection from now on, and never answers. */
  stall(): void;
  /** Sends this header too, or another value of it. */
  send(header: string, value: string): void;
  /** Goes away: nobody is listening any more. */
  stop(): Promise<void>;
  /** Comes back at the same address. */
  start(): Promise<void>;
}

/** Starts a host on a port of its own, and so as an origin of its own. `headers` come with every answer. */
export async function startServer(
  first: string,
  headers: Readonly<Record<string, string>> = {},
  manners: Manners = 'strict-404',
): Promise<FaultServer> {
  let folder = first;
  let isSilent = false;
  let speed = Number.POSITIVE_INFINITY;
  const deployed = new Set<string>();
  const asked = new Set<string>();
  const replies = new Map<string, Reply>();
  const sent: Record<string, string> = { ...headers };

  async function send(request: IncomingMessage, response: ServerResponse, body: Buffer, type: string, status = 200) {
    const slow = Number.isFinite(speed);
    const packed = slow && !/image|font/.test(type) ? gzipSync(body) : body;
    response.writeHead(status, {
      'content-type': type,
      ...(packed === body ? {} : { 'content-encoding': 'gzip' }),
      ...sent,
    });
    if (request.method === 'HEAD') return response.end();
    if (!slow) return response.end(packed);
    const step = speed / 8 / 10;
    for (let at = 0; at < packed.length && !response.destroyed; at += step) {
      response.write(packed.subarray(at, at + step));
      // As a line does: one piece after the other.
      // oxlint-disable-next-line no-await-in-loop
      await pause(100);
    }
    return response.end();
  }

  function answer(request: IncomingMessage, response: ServerResponse) {
    if (isSilent) return undefined;
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    asked.add(pathname);
    const give = (file: string, status = 200) =>
      send(request, response, readFileSync(file), contentType(typeOf(file)), status);
    const giveNothing = () =>
      manners === 'strict-404' ? give(join(folder, '404.html'), 404) : give(join(folder, 'index.html'));
    const reply = replies.get(pathname);
    if (reply === 'missing') return giveNothing();
    if (reply !== undefined)
      return send(request, response, Buffer.from(reply.body), reply.type ?? contentType(typeOf(pathname)));
    const file = join(folder, pathname);
    if (!existsSync(file)) return giveNothing();
    if (!statSync(file).isDirectory()) return give(file);
    const page = join(file, 'index.html');
    if (!existsSync(page)) return giveNothing();
    if (pathname.endsWith('/')) return give(page);
    return response.writeHead(301, { location: `${pathname}/${search}` }).end();
  }

  const server = createServer((request, response) => void answer(request, response));
  const port = await listen(server);

  return {
    origin: `http://localhost:${port}`,
    asked,
    deployed,
    deploy: (next) => {
      deployed.add(next);
      folder = next;
    },
    answer: (path, reply) => {
      if (reply === undefined) replies.delete(path);
      else replies.set(path, reply);
    },
    throttle: (bitsPerSecond) => {
      speed = bitsPerSecond;
    },
    stall: () => {
      isSilent = true;
    },
    send: (header, value) => {
      sent[header] = value;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: async () => void (await listen(server, port)),
  };
}
